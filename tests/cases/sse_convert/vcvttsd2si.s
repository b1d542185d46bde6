; VCVTTSD2SI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  vcvttsd2si r11, xmm13  ; c4 41 fb 2c dd
  input xmm13 0xad4d835d0ace667f_fff0000000000000
  input flags CF PF AF
  result r11 0x8000000000000000
  result mxcsr 0x1f81

case register-32-128 bits 64
  vcvttsd2si esp, xmm3  ; c5 fb 2c e3
  input xmm3 0x26278d14440d55b7_1ef74c8300000080
  input flags CF ZF DF
  result rsp 0x0
  result mxcsr 0x1fa0

case memory-64 bits 64
  vcvttsd2si r15, [0x10003ba0]  ; c4 61 fb 2c 3c 25 a0 3b 00 10
  input flags AF SF
  input memory 0x10003ba0 e4 09 d7 53 00 00 1e 42
  result r15 0x7800014f5
  result mxcsr 0x1fa0

case memory-32-64 bits 64
  vcvttsd2si r9d, [0x100043d0]  ; c5 7b 2c 0c 25 d0 43 00 10
  input memory 0x100043d0 80 00 00 00 3b 99 1b 1c
  result r9 0x0
  result mxcsr 0x1fa0

case fault bits 64
  vcvttsd2si edx, [0x10006ff9]  ; 67 c5 fb 2c 14 25 f9 6f 00 10
  input flags CF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcvttsd2si r10d, xmm6  ; c5 7b 2c d6
  vcvttsd2si r13d, xmm7  ; c5 7b 2c ef
  input xmm6 0x420c8000140b07b9_e02269aecb7be6b0
  input flags CF ZF OF
  result r10 0x80000000
  result r13 0x0
  result mxcsr 0x1fa1

case code-32 bits 32
  vcvttsd2si ebx, xmm2  ; c5 fb 2c da
  input xmm2 0xbc389a11ffffffff_c046300000000000
  input flags AF DF
  result rbx 0xffffffd4
  result mxcsr 0x1fa0
