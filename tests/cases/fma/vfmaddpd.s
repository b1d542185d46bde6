; VFMADDPD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmaddpd xmm7, xmm10, xmm5, xmm1  ; c4 e3 29 69 fd 10
  input xmm1 0xffc0000000000000_000000000000000d
  input xmm5 0xc8333afd6a525b86_e3b4a3b513cb9a4f
  input xmm10 0xef367dd580000000_c2bd9ff100000002
  input flags CF ZF

case register-256 bits 64
  vfmaddpd ymm10, ymm4, ymm10, ymm12  ; c4 43 5d 69 d2 c0
  input xmm4 0x405ab00000000000_4024400000000000
  input xmm10 0x48a097a012e33e39_bc91bc5368822ce7
  input xmm12 0x6d1ceec601b9e47c_814b0e1cb82a3bb1
  input ymm4.high 0x78dd59db975795dc_0000000000000026
  input ymm10.high 0xc2dc0000bfc00000_9abccb0d8c33234a
  input ymm12.high 0x1d340d170a5a365a_4052f80000000000
  input flags CF PF AF ZF SF DF

case memory-128 bits 64
  vfmaddpd xmm1, xmm3, xmm3, [ebx+ebx*4+0x100043ea]  ; 67 c4 e3 e1 69 8c 9b ea 43 00 10 30
  input rbx 0x1201bcdd0000000e
  input xmm3 0x39e910d5421f8000_ed647f5a0000007f
  input flags PF OF
  input memory 0x10004430 34 12 00 00 00 00 f8 7f 31 ef 3d 37 b1 48 17 35

case memory-256 bits 64
  vfmaddpd ymm9, ymm4, ymm1, gs:[0x500]  ; 65 c4 63 dd 69 0c 25 00 05 00 00 10
  input xmm1 0x244bb3a7bb46304a_ba5a1722389af9ee
  input xmm4 0xdbff58650a740e6f_4042300000000000
  input ymm1.high 0x5bf20b234fcb161e_3f80000000000001
  input ymm4.high 0x8000000000000000_15a99425d056c7b3
  input flags CF PF AF ZF
  input memory 0x10003900 25 91 f0 20 cf f2 39 ef 13
  input memory 0x10003915 d0 42 c0 00 00 00 00 00 40 b8 c2
