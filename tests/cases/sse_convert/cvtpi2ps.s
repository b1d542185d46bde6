; CVTPI2PS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-64 bits 64
  cvtpi2ps xmm14, mm5  ; 44 0f 2a f5
  input xmm14 0x705a01e544b59448_21c60207ffffffff
  input flags DF
  input x87.status 0x714f
  input x87.empty 0x1f
  input x87.r5 0xc001_ffffffffffffffff
  input x87.r6 0x3ffd_af40dd1d05e02890
  input x87.r7 0x4007_9897c4a50d66471a
  result xmm14 0x705a01e544b59448_bf800000bf800000
  result x87.status 0x414f
  result x87.empty 0x0

case memory-128-64 bits 64
  cvtpi2ps xmm2, [0x1000432d]  ; 0f 2a 14 25 2d 43 00 10
  input xmm2 0x7a1429fe81119e97_4278800041f50000
  input flags CF PF ZF DF OF
  input memory 0x1000432d b8 5c c0 c0 48 14 76 f4
  result xmm2 0x7a1429fe81119e97_cd389ebcce7cfe8d
  result mxcsr 0x1fa0

case fault bits 64
  cvtpi2ps xmm9, [0x10006fff]  ; 44 0f 2a 0c 25 ff 6f 00 10
  input xmm9 0xce400645a5473527_7f800000c2060000
  input flags CF PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtpi2ps xmm2, [rsi*1+0x10003f00]  ; 0f 2a 14 35 00 3f 00 10
  input rsi 0x38
  input xmm2 0xc0d800004f000000_86392c24660e075d
  input flags CF PF ZF OF
  input mxcsr 0x3f80
  input memory 0x10003f3a c0 bf 63 ef cb 89
  result xmm2 0xc0d800004f000000_ceec6822ce808000
  result mxcsr 0x3fa0

case sequence bits 64
  cvtpi2ps xmm6, [esp-0x5c]  ; 67 0f 2a b4 24 a4 ff ff ff
  cvtpi2ps xmm14, mm3        ; 44 0f 2a f3
  input rsp 0x7045db06100069dc
  input xmm6 0x0000000000000032_000fffffffffffff
  input flags PF AF ZF SF
  input memory 0x10006980 01 00 00 00 34 12 c0 7f
  result xmm6 0x0000000000000032_4eff80243f800000
  result xmm14 0x2e2e2e2e2e2e2e2e_0000000000000000
  result mxcsr 0x1fa0
  result x87.empty 0x0

case code-32 bits 32
  cvtpi2ps xmm0, mm1  ; 0f 2a c1
  input xmm0 0x418c0000424a8000_1854625933aafe92
  input flags CF AF SF OF
  input x87.status 0xb79
  input x87.empty 0xf9
  input x87.r0 0x403e_aea195aafa3600f3
  input x87.r1 0xc032_ffffffffffffffff
  input x87.r2 0x7ffe_ffffffffffffffff
  result xmm0 0x418c0000424a8000_bf800000bf800000
  result x87.status 0x379
  result x87.empty 0x0
