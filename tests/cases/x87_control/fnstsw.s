; FNSTSW: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-16 bits 64
  fnstsw ax  ; df e0
  input flags CF ZF DF
  input x87.control 0xd7f
  input x87.status 0x782b
  input x87.empty 0x3e
  input x87.r0 0xbffb_d01a14e99ad43e8d
  input x87.r6 0x3ffa_edb4b0fb4154bb60
  input x87.r7 0x403f_800000000000007f
  result rax 0x101010101010782b

case to-memory-16 bits 64
  fnstsw [r11*8+0x100036ec]  ; 42 dd 3c dd ec 36 00 10
  input r11 0x3c
  input flags CF PF AF OF
  input x87.status 0x642e
  input x87.empty 0xcf
  input x87.r3 0xbfe2_b17866c8c2096760
  input x87.r4 0x3fe4_e4bf9c9f7e749139
  input x87.r5 0x3107_11abdfea2569ebb8
  result memory 0x100038cc 2e 64

case fault bits 64
  fnstsw [rdx*1+0x10006ffc]  ; dd 3c 15 fc 6f 00 10
  input rdx 0x4
  input flags AF SF OF
  input x87.status 0x7060
  input x87.empty 0x7f
  input x87.r5 0x400b_f937f316ce65391c
  input x87.r6 0x400d_edab0a8d430f2219
  input x87.r7 0x400b_97726a8b62390000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fnstsw ax  ; df e0
  fnstsw ax  ; df e0
  input flags CF ZF
  input x87.status 0x3948
  input x87.empty 0x7e
  input x87.r0 0xc017_b04666ad2220644f
  input x87.r6 0xc01a_c7b51319d1181872
  input x87.r7 0x4017_9aabb80000000000
  result rax 0x1010101010103948

case code-32 bits 32
  fnstsw ax  ; df e0
  input flags CF ZF SF
  input x87.control 0xb7f
  input x87.status 0x544d
  input x87.empty 0xf3
  input x87.r1 0x401d_da9bb0c000000000
  input x87.r2 0x3fff_0000000000000001
  input x87.r3 0xc01d_d100000000000000
  result rax 0x1010544d
