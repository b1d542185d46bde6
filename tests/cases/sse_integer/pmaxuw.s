; PMAXUW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmaxuw xmm15, xmm10  ; 66 45 0f 38 3e fa
  input xmm10 0x01384756a7c26ecf_7fc01234e8c77246
  input xmm15 0x4233000063444881_3ff0000000000000
  input flags CF AF DF OF
  result xmm15 0x42334756a7c26ecf_7fc01234e8c77246

case memory-128 bits 64
  pmaxuw xmm10, [ebx+0x3e]  ; 67 66 44 0f 38 3e 93 3e 00 00 00
  input rbx 0xdaa7bef810004062
  input xmm10 0x000000000000000d_57379687f6fc9b78
  input flags CF PF SF
  input memory 0x100040a0 02 00 00 00 cb 57 e8 cb f4 d1 09 d1 13 8b 65 34
  result xmm10 0x34658b13d109d1f4_cbe89687f6fc9b78

case fault bits 64
  pmaxuw xmm2, [r13d*8+0x10006eb4]  ; 67 66 42 0f 38 3e 14 ed b4 6e 00 10
  input r13 0x3904b3ce00000028
  input xmm2 0xd83529bd2188cbd9_4027b53209b691a4
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmaxuw xmm11, xmm4  ; 66 44 0f 38 3e dc
  pmaxuw xmm6, xmm2   ; 66 0f 38 3e f2
  input xmm4 0xe93560a55e3dd587_7f05e34e4d354ca5
  input xmm11 0x2ffb89bff77fbbcd_3e800000c28fc000
  input flags AF ZF DF OF
  result xmm11 0xe93589bff77fd587_7f05e34ec28fc000

case code-32 bits 32
  pmaxuw xmm0, xmm7  ; 66 0f 38 3e c7
  input xmm0 0xcfa1a6a63db1fd5a_000fffffffffffff
  input xmm7 0xfff0000000000000_5e2f12653499bef9
  input flags PF ZF SF
  result xmm0 0xfff0a6a63db1fd5a_5e2fffffffffffff
