; VEXTRACTPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128-immediate bits 64
  vextractps edx, xmm11, 3  ; c4 63 f9 17 da 03
  input xmm11 0xc2c9000042008000_c0f8e59b00000002
  input flags AF OF
  result rdx 0xc2c90000

case register-32-128-immediate bits 64
  vextractps r12d, xmm3, 0xa1  ; c4 c3 79 17 dc a1
  input xmm3 0xf11d4b4493eb88c3_b9e6825e9a57a1f2
  input flags PF AF ZF SF OF
  result r12 0xb9e6825e

case to-memory-32-128-immediate bits 64
  vextractps [r13*1+0x10004767], xmm7, 0x80  ; c4 a3 79 17 3c 2d 67 47 00 10 80
  input r13 0x9
  input xmm7 0x0000000100000000_0000000000000036
  input flags SF OF
  result memory 0x10004770 36

case fault bits 64
  vextractps [r14*2+0x10006e34], xmm5, 0x25  ; c4 a3 f9 17 2c 75 34 6e 00 10 25
  input r14 0x6
  input xmm5 0x000000000000007f_c05ed80000000000
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vextractps r14d, xmm4, 0   ; c4 c3 f9 17 e6 00
  vextractps r10d, xmm10, 2  ; c4 43 f9 17 d2 02
  input xmm4 0x42e44000fd983b32_9ef9088a9fd1a1f1
  input flags CF ZF SF
  result r10 0x2a2a2a2a
  result r14 0x9fd1a1f1

case code-32 bits 32
  vextractps eax, xmm7, 0x14  ; c4 e3 79 17 f8 14
  input xmm7 0xc028000000000000_a7efb93682c79e13
  input flags CF ZF SF
  result rax 0x82c79e13
