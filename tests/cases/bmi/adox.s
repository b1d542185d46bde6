; ADOX: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  adox r12, rdi  ; f3 4c 0f 38 f6 e7
  input rdi 0xfedb9ba800000000
  input r12 0xd34a3fc000000080
  input flags PF ZF SF
  result r12 0xd225db6800000080
  result flags PF ZF SF OF

case register-32 bits 64
  adox r12d, esi  ; f3 44 0f 38 f6 e6
  input rsi 0x228616e3c56fa36f
  input r12 0xb5e52210000007f
  input flags CF AF ZF DF OF
  result r12 0xc56fa3ef
  result flags CF AF ZF DF

case memory-64 bits 64
  adox rsi, [0x10003d00]  ; f3 48 0f 38 f6 34 25 00 3d 00 10
  input rsi 0x1f
  input flags CF AF ZF SF OF
  input memory 0x10003d00 34 12 00 00 00 00 f8 7f
  result rsi 0x7ff8000000001254
  result flags CF AF ZF SF

case memory-32 bits 64
  adox esi, [0x10003a48]  ; f3 0f 38 f6 34 25 48 3a 00 10
  input rsi 0xead4882a8e901972
  input flags CF OF
  input memory 0x10003a48 b1 b1 ef d7
  result rsi 0x667fcb24

case sequence bits 64
  adox ebp, r12d  ; f3 41 0f 38 f6 ec
  adox rax, rbp   ; f3 48 0f 38 f6 c5
  input rbp 0x69e547b500007fff
  input r12 0x43cb303a00000080
  input flags CF AF ZF SF DF OF
  result rax 0x1010101010109090
  result rbp 0x8080
  result flags CF AF ZF SF DF

case code-32 bits 32
  adox edx, ecx  ; f3 0f 38 f6 d1
  input rcx 0x7fffffff
  input rdx 0x0
  input flags PF AF DF
  result rdx 0x7fffffff
