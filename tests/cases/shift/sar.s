; SAR: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-8 bits 64
  sar r15, cl  ; 49 d3 ff
  input rcx 0x7f
  input r15 0x6b2d245bbcf04ce8
  input flags CF ZF
  result r15 0x0
  result flags CF PF ?AF ZF ?OF

case register-64-immediate bits 64
  sar rdx, 0x74  ; 48 c1 fa 74
  input rdx 0xb7c436f500000002
  input flags CF PF
  result rdx 0xfffffffffffffb7c
  result flags ?AF SF ?OF

case register-32-8 bits 64
  sar esp, cl  ; d3 fc
  input rcx 0x3cb94f250000007f
  input flags CF PF ZF OF
  result rsp 0x0
  result flags PF ?AF ZF ?OF

case register-32-immediate bits 64
  sar esp, 0  ; c1 fc 00
  input flags PF AF ZF SF DF OF
  result flags PF ?AF ZF SF DF OF

case register-16-8 bits 64
  sar r12w, cl  ; 66 41 d3 fc
  input rcx 0x0
  input r12 0x7f
  input flags CF AF ZF SF
  result flags CF ?AF ZF SF

case register-16-immediate bits 64
  sar r8w, 0xff  ; 66 41 c1 f8 ff
  input r8 0x978703f200000000
  input flags CF ZF OF
  result flags PF ?AF ZF ?OF

case register-8 bits 64
  sar cl, cl  ; d2 f9
  input rcx 0x5406d49381f4eb35
  input flags CF ZF
  result rcx 0x5406d49381f4eb00
  result flags PF ?AF ZF ?OF

case to-memory-64-8 bits 64
  sar qword ptr [rbx*8+0x10003b88], cl  ; 48 d3 3c dd 88 3b 00 10
  input rcx 0x1f
  input rbx 0x12
  input flags CF PF ZF
  input memory 0x10003c18 ca 02 65 c3 54 2c 3c 69
  result flags CF PF ?AF ?OF
  result memory 0x10003c18 a9 58 78 d2 00 00 00 00

case to-memory-64-immediate bits 64
  sar qword ptr [0x10003918], 0xd  ; 67 48 c1 3c 25 18 39 00 10 0d
  input flags CF PF AF ZF
  input memory 0x10003918 0c
  result flags PF ?AF ZF ?OF
  result memory 0x10003918 00

case to-memory-32-8 bits 64
  sar dword ptr [rcx*1+0x100044e1], cl  ; d3 3c 0d e1 44 00 10
  input rcx 0x13
  input flags AF ZF OF
  input memory 0x100044f5 40 46 c0
  result flags CF ?AF SF ?OF
  result memory 0x100044f4 08 f8 ff ff

case to-memory-32-immediate bits 64
  sar dword ptr [rax*4+0x10003a4d], 1  ; d1 3c 85 4d 3a 00 10
  input rax 0x22
  input flags CF PF AF ZF SF
  input memory 0x10003ad5 08 8b fd 44
  result flags PF ?AF
  result memory 0x10003ad5 84 c5 7e 22

case to-memory-16-8 bits 64
  sar word ptr [r9*1+0x10004645], cl  ; 66 42 d3 3c 0d 45 46 00 10
  input rcx 0x16dda791b59c5261
  input r9 0x19
  input flags OF
  input memory 0x1000465e 14 c2
  result flags PF ?AF SF
  result memory 0x1000465e 0a e1

case to-memory-16-immediate bits 64
  sar word ptr [rdi*8+0x10003d32], 1  ; 66 d1 3c fd 32 3d 00 10
  input rdi 0x34
  input flags CF PF AF ZF
  input memory 0x10003ed2 b0 48
  result flags ?AF
  result memory 0x10003ed2 58 24

case to-memory-8 bits 64
  sar byte ptr [r10*2+0x1000433f], cl  ; 42 d2 3c 55 3f 43 00 10
  input rcx 0x7fffffff
  input r10 0x3c
  input flags CF PF AF ZF SF
  input memory 0x100043b7 7f
  result flags PF ?AF ZF ?OF
  result memory 0x100043b7 00

case zero bits 64
  sar r14w, 0x3b  ; 66 41 c1 fe 3b
  input r14 0xff
  input flags CF
  result r14 0x0
  result flags PF ?AF ZF ?OF

case fault bits 64
  sar dword ptr [edx+0x143b], cl  ; 67 d3 ba 3b 14 00 00
  input rcx 0xc95073791aed8f87
  input rdx 0x61c439f210005605
  input flags CF PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sar r12, 0xff  ; 49 c1 fc ff
  sar r9w, 0x27  ; 66 41 c1 f9 27
  input r12 0xeccf52f700007fff
  input flags CF SF
  result r9 0x1919191919190032
  result r12 0xffffffffffffffff
  result flags ?AF ?OF

case code-32 bits 32
  sar esp, cl  ; d3 fc
  input rcx 0x7fffffff
  input flags PF AF SF OF
  result rsp 0x0
  result flags PF ?AF ZF ?OF
