; PCMPISTRM: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pcmpistrm xmm11, xmm11, 1  ; 66 45 0f 3a 62 db 01
  input xmm11 0x42c1c00042c80000_4059a80000000000
  input flags AF ZF SF OF
  result xmm0 0x0000000000000000_0000000000000000
  result flags ZF SF

case memory-128-immediate bits 64
  pcmpistrm xmm5, [r10*2+0x1000385c], 2  ; 66 42 0f 3a 62 2c 55 5c 38 00 10 02
  input r10 0x1a
  input xmm5 0x7e88677d47a880bf_59b9881db52ee382
  input flags CF AF SF
  input memory 0x10003890 78 91 67 b1 4b 9b 23 48 2d
  result xmm0 0x0000000000000000_0000000000000004
  result flags CF ZF

case carry bits 64
  pcmpistrm xmm15, xmm4, 0xff  ; 66 44 0f 3a 62 fc ff
  input xmm4 0xe8974755353b0883_e954d953ba3b0430
  input xmm15 0xfcbf773affffffff_7d0a7ad350b3f58f
  input flags PF AF OF
  result xmm0 0xffffffffffffffff_ffffffffffffffff
  result flags CF OF

case overflow bits 64
  pcmpistrm xmm12, xmm9, 0x1b  ; 66 45 0f 3a 62 e1 1b
  input xmm9 0x5e9636b058ec5555_a682ff418ffa9230
  input xmm12 0xc6714a0ac2560000_c18b0000a26e6770
  input flags ZF SF DF
  result xmm0 0x0000000000000000_00000000000000ff
  result flags CF SF DF OF

case fault bits 64
  pcmpistrm xmm2, [r13d+0x8760], 0x38  ; 67 66 41 0f 3a 62 95 60 87 00 00 38
  input r13 0x409e396b0fffe894
  input xmm2 0x4041600000000000_0000000000000001
  input flags ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpistrm xmm2, xmm15, 0     ; 66 41 0f 3a 62 d7 00
  pcmpistrm xmm1, xmm14, 0xff  ; 66 41 0f 3a 62 ce ff
  input xmm2 0x0000000080000000_c44668507fc01234
  input xmm15 0xdf2799997818f697_c2a68000da2a418a
  input flags PF ZF
  result xmm0 0xffffffffffffffff_ffffffffffffffff
  result flags CF OF

case code-32 bits 32
  pcmpistrm xmm0, xmm5, 0xf9  ; 66 0f 3a 62 c5 f9
  input xmm0 0x800000004f000000_5b882937b64fa7c2
  input xmm5 0xdee5d431c1d40000_7c9493927f800000
  input flags CF PF OF
  result xmm0 0xffffffffffffffff_0000000000000000
  result flags CF ZF SF
