; CVTSI2SS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-32 bits 64
  cvtsi2ss xmm3, ebp  ; f3 0f 2a dd
  input rbp 0x1
  input xmm3 0xccd802dce77a2bf0_65b275ed5dc2f8f5
  input flags CF AF ZF SF
  result xmm3 0xccd802dce77a2bf0_65b275ed3f800000

case register-128-64 bits 64
  cvtsi2ss xmm2, r15  ; f3 49 0f 2a d7
  input r15 0xa79ad420e68771bd
  input xmm2 0xeb5adce3fc053bff_845fdbc5007fffff
  input flags CF AF ZF SF
  result xmm2 0xeb5adce3fc053bff_845fdbc5deb0ca58
  result mxcsr 0x1fa0

case memory-128-32 bits 64
  cvtsi2ss xmm14, dword ptr [0x10004508]  ; f3 44 0f 2a 34 25 08 45 00 10
  input xmm14 0x7f80000000000000_328448fdc2d58000
  input flags CF PF AF OF
  input memory 0x10004508 0a
  result xmm14 0x7f80000000000000_328448fd41200000

case memory-128-64 bits 64
  cvtsi2ss xmm14, qword ptr [r13d+r9d*2]  ; 67 f3 4f 0f 2a b4 4d 00 00 00 00
  input r9 0x2ae8b290fffffffd
  input r13 0x2ae8b2901000417e
  input xmm14 0x0099e61ee3b371bd_4f0000007f800001
  input flags CF PF ZF OF
  input memory 0x10004178 37 de 29 ff ed 32 8f 05
  result xmm14 0x0099e61ee3b371bd_4f0000005cb1e65e
  result mxcsr 0x1fa0

case fault bits 64
  cvtsi2ss xmm1, qword ptr [r13d+edi*4-0xb4c]  ; 67 f3 49 0f 2a 8c bd b4 f4 ff ff
  input rdi 0x333a951c0000001c
  input r13 0x333a951c10007ada
  input xmm1 0xc0d40000bfc00000_4f000000c11a0000
  input flags AF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtsi2ss xmm7, r12  ; f3 49 0f 2a fc
  input r12 0x491bfea000000000
  input xmm7 0xd95280eff600c143_64774bb16ec3b177
  input flags SF OF
  input mxcsr 0x5f80
  result xmm7 0xd95280eff600c143_64774bb15e9237fe
  result mxcsr 0x5fa0

case sequence bits 64
  cvtsi2ss xmm8, qword ptr [0x10003dc9]  ; f3 4c 0f 2a 04 25 c9 3d 00 10
  cvtsi2ss xmm7, edi                     ; f3 0f 2a ff
  input xmm8 0x2d7f0fd200007fff_889457a738997d1d
  input flags PF
  input memory 0x10003dc9 7f 00 00 97 10 bb 99 03
  result xmm7 0x2727272727272727_272727274db8b8b9
  result xmm8 0x2d7f0fd200007fff_889457a75c666ec4
  result mxcsr 0x1fa0

case code-32 bits 32
  cvtsi2ss xmm0, ecx  ; f3 0f 2a c1
  input rcx 0xffffffff
  input xmm0 0x9a147598000000ff_58712735d61b7ab7
  input flags CF ZF SF DF OF
  result xmm0 0x9a147598000000ff_58712735bf800000
