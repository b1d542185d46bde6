; VPACKSSDW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpackssdw xmm2, xmm9, xmm7  ; c5 b1 6b d7
  input xmm7 0x34783e0842628000_0937394000000000
  input xmm9 0x0257380d04bb2dcf_80000000898431ac
  input flags ZF SF DF OF
  result xmm2 0x7fff7fff7fff0000_7fff7fff80008000
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpackssdw ymm4, ymm11, ymm8  ; c4 c1 25 6b e0
  input xmm8 0xeaca586126d63b3f_0000000000000001
  input xmm11 0x399969053b9bd093_038e1936efe67521
  input ymm8.high 0x4052200000000000_9b5f39d0a33d355e
  input ymm11.high 0xd164ca3197d83a0c_521090746738b6ea
  input flags CF PF AF ZF DF OF
  result xmm4 0x80007fff00000001_7fff7fff7fff8000
  result ymm4.high 0x7fff000080008000_800080007fff7fff

case memory-128 bits 64
  vpackssdw xmm12, xmm2, [rip+0x3628]  ; c5 69 6b 25 28 36 00 00
  input xmm2 0xb4e9b516307fb447_82284f8b9983631c
  input flags PF AF SF OF
  input memory 0x100041f3 80 e6 fe 97 54 00 00 80 7f 61 4c 65 6a
  result xmm12 0x7fff7fff7fff8000_80007fff80008000
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpackssdw ymm8, ymm0, [esi]  ; 67 c5 7d 6b 86 00 00 00 00
  input rsi 0x7220039100042a0
  input xmm0 0x414a0000e5ad600b_000000000000001d
  input ymm0.high 0xb68390ac53c14834_c5ecb2774a891c85
  input flags CF AF SF OF
  input memory 0x100042a6 f0 7f 03 fb 97 48 c6 d6 2f 39
  input memory 0x100042b6 f0 ff 7f
  result xmm8 0x7fff7fff7fff0000_7fff80000000001d
  result ymm8.high 0x0000007f80000000_80007fff80007fff

case fault bits 64
  vpackssdw ymm11, ymm9, [0x10006fe9]  ; 67 c5 35 6b 1c 25 e9 6f 00 10
  input xmm9 0x42e54000c2f58000_ae5adf28587a7a69
  input ymm9.high 0x80000000007fffff_4055900000000000
  input flags PF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpackssdw ymm4, ymm13, ymm5  ; c5 95 6b e5
  vpackssdw ymm7, ymm3, ymm0   ; c5 e5 6b f8
  input xmm5 0x411a0000bfc00000_4f0000000b0929b4
  input xmm13 0x7264298d46fcf421_0000000000000001
  input ymm5.high 0x0000000000008000_ccc52932dc68f13c
  input ymm13.high 0x0000000000000001_c01f000000000000
  input flags ZF SF
  result xmm4 0x7fff80007fff7fff_7fff7fff00000001
  result xmm7 0x7fff7fff7fff7fff_7fff7fff7fff7fff
  result ymm4.high 0x00007fff80008000_0000000180000000
  result ymm7.high 0x7fff7fff7fff7fff_7fff7fff7fff7fff

case code-32 bits 32
  vpackssdw xmm5, xmm1, xmm7  ; c5 f1 6b ef
  input xmm1 0x8988583ffdf1a8e9_7f80000024a4e2f9
  input xmm7 0x0db56e1bfd0c78e7_c05b100000000000
  input flags ZF SF OF
  result xmm5 0x7fff800080000000_800080007fff7fff
  result ymm5.high 0x0000000000000000_0000000000000000
