; SBB: row in frontend-x86/src/ops/arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  sbb rsp, r11  ; 4c 19 dc
  input r11 0xe595a9ec7fffffff
  input flags CF AF ZF SF DF OF
  result rsp 0x1a6a561390005000
  result flags CF PF AF DF

case register-64-immediate bits 64
  sbb rax, 0  ; 48 1d 00 00 00 00
  input rax 0x9
  input flags PF ZF
  result flags PF

case register-32 bits 64
  sbb edx, r10d  ; 41 1b d2
  input rdx 0x30
  input r10 0x1
  input flags PF ZF
  result rdx 0x2f
  result flags AF

case register-32-immediate bits 64
  sbb eax, 0x80  ; 1d 80 00 00 00
  input rax 0x37
  input flags CF PF
  result rax 0xffffffb6
  result flags CF SF

case register-16 bits 64
  sbb r15w, r9w  ; 66 45 19 cf
  input r9 0x1054a54cffffffff
  input r15 0x2c
  input flags CF PF SF DF
  result flags CF AF DF

case register-8 bits 64
  sbb cl, r14b  ; 44 18 f1
  input rcx 0x1dfa360e00008000
  input r14 0x1c
  input flags CF PF AF ZF
  result rcx 0x1dfa360e000080e3
  result flags CF AF SF

case memory-64 bits 64
  sbb r15, [rip+0x3139]  ; 4c 1b 3d 39 31 00 00
  input r15 0x7fffffffffffffff
  input flags CF PF AF DF OF
  input memory 0x10003d00 65 b7 ca 93 d2 ab 9f ed
  result r15 0x9260542d6c354899
  result flags CF PF SF DF OF

case memory-32 bits 64
  sbb eax, [edx-0x38]  ; 67 1b 82 c8 ff ff ff
  input rax 0x80000000
  input rdx 0xd860e1dd10004514
  input flags PF SF DF OF
  input memory 0x100044dc fa a5 ac 2f
  result rax 0x50535a06
  result flags PF AF DF OF

case memory-16 bits 64
  sbb bx, [0x10003b48]  ; 66 1b 1c 25 48 3b 00 10
  input rbx 0x7fffffffffffffff
  input flags PF SF DF OF
  input memory 0x10003b48 bf a0
  result rbx 0x7fffffffffff5f40
  result flags DF

case memory-8 bits 64
  sbb ah, [ebp+0x5a]  ; 67 1a a5 5a 00 00 00
  input rbp 0x936b178c100039da
  input flags CF AF ZF SF OF
  input memory 0x10003a34 bd
  result rax 0x1010101010105210
  result flags CF AF

case to-memory-64 bits 64
  sbb gs:[rcx*1+0x675], rbx  ; 65 48 19 1c 0d 75 06 00 00
  input rcx 0x13
  input rbx 0xac25c74f16fd655
  input flags ZF OF
  input memory 0x10003a8b 80 60 b7 63 ae
  result flags AF SF
  result memory 0x10003a88 ab 29 90 8e eb 5a a1 a3

case to-memory-32 bits 64
  sbb [rsi*4+0x10004680], eax  ; 19 04 b5 80 46 00 10
  input rax 0x8000
  input rsi 0x1b
  input flags PF AF ZF
  input memory 0x100046ec c5 55 14 5e
  result flags PF
  result memory 0x100046ed d5 13

case to-memory-16 bits 64
  sbb [r13d], r13w  ; 66 67 45 19 ad 00 00 00 00
  input r13 0xf24219e910003cba
  input flags SF OF
  result flags CF AF SF
  result memory 0x10003cba 46 c3

case to-memory-8 bits 64
  sbb [0x10004541], ch  ; 18 2c 25 41 45 00 10
  input flags PF AF ZF
  input memory 0x10004541 10
  result flags CF PF AF SF
  result memory 0x10004541 ff

case locked-to-memory-64 bits 64
  lock sbb gs:[0x480], r8  ; 65 f0 4c 19 04 25 80 04 00 00
  input r8 0x38cc57c2ffffffff
  input flags CF PF AF ZF SF
  input memory 0x10003880 84 c2 dd 50 af 40 83 4e
  result flags PF AF
  result memory 0x10003884 ec e8 b6 15

case locked-to-memory-32 bits 64
  lock sbb [r14d*1+0x100038ce], eax  ; f0 67 42 19 04 35 ce 38 00 10
  input rax 0x0
  input r14 0xad12a8530000000a
  input flags CF PF ZF DF OF
  result flags CF PF AF SF DF
  result memory 0x100038d8 ff ff ff ff

case locked-to-memory-16 bits 64
  lock sbb [rip+0x2e9e], dx  ; f0 66 19 15 9e 2e 00 00
  input rdx 0x7115e7e09fb2fd1d
  input flags CF PF AF SF DF OF
  input memory 0x10003a66 9f c2
  result flags CF PF SF DF
  result memory 0x10003a66 81 c5

case locked-to-memory-8 bits 64
  lock sbb [eax], bh  ; f0 67 18 b8 00 00 00 00
  input rax 0x10d677b010004286
  input flags CF PF ZF SF DF
  input memory 0x10004286 0d
  result flags CF PF SF DF
  result memory 0x10004286 f9

case overflow bits 64
  sbb ax, bp  ; 66 1b c5
  input rax 0x8000
  input rbp 0x7046c47700000001
  input flags AF
  result rax 0x7fff
  result flags PF AF OF

case fault bits 64
  sbb dword ptr [r13*4+0x10006d94], 0x7f  ; 42 81 1c ad 94 6d 00 10 7f 00 00 00
  input r13 0xb
  input flags PF AF ZF SF OF
  input memory 0x10006dc0 ff ff 7f
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  sbb r15w, 0xffff  ; 66 41 81 df ff ff
  input r15 0xffffffffffffffff
  input flags PF OF
  result r15 0xffffffffffff0000
  result flags PF ZF

case sequence bits 64
  sbb byte ptr [0x10003876], 0x59  ; 80 1c 25 76 38 00 10 59
  sbb rdx, r10                     ; 49 1b d2
  input flags PF AF DF
  input memory 0x10003876 8b
  result rdx 0xf7f7f7f7f7f7f7f8
  result flags CF AF SF DF
  result memory 0x10003876 32

case code-32 bits 32
  sbb ebp, ecx  ; 19 cd
  input rcx 0x3
  input rbp 0x1a
  input flags PF AF
  result rbp 0x17
  result flags PF
