; HADDPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  haddpd xmm2, xmm15  ; 66 41 0f 7c d7
  input xmm2 0xc2f800007f800000_57adfc076c9765f7
  input xmm15 0x429c4000a65f4658_664de8d857044d9a
  input flags CF PF AF SF
  result xmm2 0x664de8d857044d9a_57adfc076c9765f7
  result mxcsr 0x1fa0

case memory-128 bits 64
  haddpd xmm7, [r14d+0x36]  ; 67 66 41 0f 7c be 36 00 00 00
  input r14 0x1acca33c100042ea
  input xmm7 0x534829815c623bbf_87b00bac580e1e5d
  input flags SF OF
  input memory 0x10004321 40 f9 42 ff ff 7f 00 00 00 00 00 00 00 f0 ff
  result xmm7 0xfff0000000000000_534829815c623bbf
  result mxcsr 0x1fa0

case fault bits 64
  haddpd xmm8, [edx]  ; 67 66 44 0f 7c 82 00 00 00 00
  input rdx 0xe5450ec510006ff4
  input xmm8 0x7fc01234c20e8000_7fc02ffda634fcea
  input flags CF AF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  haddpd xmm2, xmm10  ; 66 41 0f 7c d2
  input xmm2 0x80000000bfc00000_f9f9eb490c4056ac
  input xmm10 0x000000000000001e_8084924926e59add
  input flags CF PF ZF
  input mxcsr 0x5f80
  result xmm2 0x8084924926e59adc_f9f9eb490c4056ac
  result mxcsr 0x5fa2

case sequence bits 64
  haddpd xmm1, xmm14  ; 66 41 0f 7c ce
  haddpd xmm7, xmm0   ; 66 0f 7c f8
  input xmm1 0xc794f022ec2ebb0e_bff8000000000000
  input xmm14 0xc1da000000000001_6d4fe526866e85be
  input flags CF PF
  result xmm1 0x6d4fe526866e85be_c794f022ec2ebb0e
  result xmm7 0x2030202020202020_2737272727272727
  result mxcsr 0x1fa0

case code-32 bits 32
  haddpd xmm3, xmm1  ; 66 0f 7c d9
  input xmm1 0x1ee1a8148e5ab12e_7f80000000000000
  input xmm3 0x3ed06a65845380e3_404ac00000000000
  input flags PF AF ZF SF DF
  result xmm3 0x7f80000000000000_404ac00020d4cb09
  result mxcsr 0x1fa0
