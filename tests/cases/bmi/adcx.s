; ADCX: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  adcx rcx, rbp  ; 66 48 0f 38 f6 cd
  input rcx 0x2319219c6084bd45
  input rbp 0xd7758574000000ff
  input flags CF AF ZF SF OF
  result rcx 0xfa8ea7106084be45
  result flags AF ZF SF OF

case register-32 bits 64
  adcx eax, r11d  ; 66 41 0f 38 f6 c3
  input rax 0x2b
  input r11 0x80000000
  input flags CF SF
  result rax 0x8000002c
  result flags SF

case memory-64 bits 64
  adcx r8, [rip+0x3536]  ; 66 4c 0f 38 f6 05 36 35 00 00
  input r8 0x1c55e54a00000080
  input flags CF AF ZF OF
  input memory 0x10004100 38 ea 0e ad ef ec 35 d0
  result r8 0xec8bd239ad0eeab9
  result flags AF ZF OF

case memory-32 bits 64
  adcx ebp, [rip+0x35e7]  ; 66 0f 38 f6 2d e7 35 00 00
  input rbp 0x6f74cc1100000080
  input flags CF ZF SF
  input memory 0x100041b2 d3 c1
  result rbp 0xc1d30081
  result flags ZF SF

case carry bits 64
  adcx ecx, ebp  ; 66 0f 38 f6 cd
  input rcx 0xfe48c1acd707db91
  input rbp 0xc4ee871ad23a2e9a
  input flags PF AF SF DF
  result rcx 0xa9420a2b
  result flags CF PF AF SF DF

case fault bits 64
  adcx edi, [r12d-0x38]  ; 67 66 41 0f 38 f6 bc 24 c8 ff ff ff
  input rdi 0xff
  input r12 0x7014d40410007037
  input flags CF PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  adcx rbx, rsi  ; 66 48 0f 38 f6 de
  adcx edi, esp  ; 66 0f 38 f6 fc
  input rbx 0xc1bdf34c00000080
  input rsi 0xf905219500000080
  input flags CF PF AF SF DF OF
  result rbx 0xbac314e100000101
  result rdi 0x27176718
  result flags PF AF SF DF OF

case code-32 bits 32
  adcx edi, ebp  ; 66 0f 38 f6 fd
  input rbp 0xeb938f81
  input rdi 0xf09af7c
  input flags PF AF SF
  result rdi 0xfa9d3efd
