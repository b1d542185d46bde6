; FUCOMI: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fucomi st, st(0)  ; db e8
  input flags ZF
  input x87.control 0x67f
  input x87.status 0x337e
  input x87.empty 0x1f
  input x87.r5 0x3fe7_cd01eadb718f205f
  input x87.r6 0xbfe4_fc8b4ba0e7000000
  input x87.r7 0x3fe6_a7352da55611a10d
  result unchanged

case carry bits 64
  fucomi st, st(6)  ; db ee
  input flags AF SF DF OF
  input x87.status 0x5a48
  input x87.empty 0xfb
  input x87.r1 0x3fff_0000000000000001
  input x87.r2 0xc03c_8000000000000001
  input x87.r3 0xc008_c44d65683c800000
  input x87.r4 0xc009_ed0f2bf5731c0a1d
  result flags CF PF ZF DF
  result x87.status 0x5849

case zero bits 64
  fucomi st, st(4)  ; db ec
  input flags CF AF
  input x87.control 0x36d
  input x87.status 0xc44
  input x87.empty 0xd8
  input x87.r0 0x3fff_0000000000000001
  input x87.r1 0xbff1_aeb4271f4774fd54
  input x87.r2 0xbfef_ffdebfee8c000000
  input x87.r5 0x8125_4b86546a01a7fbf6
  result flags CF PF ZF
  result x87.status 0xc45

case fault bits 64
  fucomi st, st(4)  ; db ec
  input flags CF ZF SF DF
  input x87.control 0x36c
  input x87.status 0xc9b7
  input x87.empty 0xd9
  input x87.r0 0x4001_90440f20cc751380
  input x87.r1 0xc002_ee2ae119312de4ef
  input x87.r2 0x3f75_ab1bb5cb769a9512
  input x87.r5 0xc005_967fa1a8eb4f0cda
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fucomi st, st(5)  ; db ed
  fucomi st, st(6)  ; db ee
  input flags ZF DF
  input x87.status 0x2e58
  input x87.empty 0x8b
  input x87.r2 0x8000_7fffffffffffffff
  input x87.r4 0xbfff_8000000000008000
  input x87.r5 0xc8cd_6488ff1e3b328935
  input x87.r6 0x4017_80000000ffffffff
  result flags CF PF ZF DF
  result x87.status 0x2c59

case code-32 bits 32
  fucomi st, st(1)  ; db e9
  input flags AF ZF SF OF
  input x87.control 0x7f
  input x87.status 0xf3f
  input x87.empty 0xf9
  input x87.r0 0x400c_a3584ccb9ff2c275
  input x87.r1 0x400c_b94f1c5d305d6501
  input x87.r2 0xc02e_d7adaf3800007fff
  result flags none
