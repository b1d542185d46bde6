; PUNPCKLDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  punpckldq xmm9, xmm3  ; 66 44 0f 62 cb
  input xmm3 0x0000000000000018_caedcddcfbafc8e4
  input xmm9 0x3012f7dea5ee1871_727cead97fc01234
  input flags CF PF AF SF DF OF
  result xmm9 0xcaedcddc727cead9_fbafc8e47fc01234

case memory-128 bits 64
  punpckldq xmm8, [r11d+ecx*8]  ; 67 66 45 0f 62 84 cb 00 00 00 00
  input rcx 0x5857cf9100000017
  input r11 0x5857cf9110004488
  input xmm8 0x84836e82eaec7aee_42008000ffc00000
  input flags SF
  input memory 0x10004540 02 00 00 00 c4 89 19 16 af 4b ae 69 bf ee df fd
  result xmm8 0x161989c442008000_00000002ffc00000

case fault bits 64
  punpckldq xmm11, [rip+0x642a]  ; 66 44 0f 62 1d 2a 64 00 00
  input xmm11 0x66df721fbd23488b_8000000000000000
  input flags CF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  punpckldq xmm1, xmm4  ; 66 0f 62 cc
  punpckldq xmm7, xmm9  ; 66 41 0f 62 f9
  input xmm1 0xeaa55bcd7fffffff_2c71d975a31167e1
  input xmm4 0xeaf91c7641970000_617634617f800001
  input flags CF ZF SF
  result xmm1 0x617634612c71d975_7f800001a31167e1
  result xmm7 0x2929292927272727_2929292927272727

case code-32 bits 32
  punpckldq xmm6, xmm6  ; 66 0f 62 f6
  input xmm6 0x000000000000002a_4f000000749d2e59
  input flags PF DF
  result xmm6 0x4f0000004f000000_749d2e59749d2e59
