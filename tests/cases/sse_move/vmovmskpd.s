; VMOVMSKPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  vmovmskpd ecx, xmm14  ; c4 c1 f9 50 ce
  input xmm14 0xe11a525422b3fd94_507acb36549306b0
  input flags ZF SF OF
  result rcx 0x2

case register-64-256 bits 64
  vmovmskpd ecx, ymm3  ; c4 e1 fd 50 cb
  input xmm3 0xca5a14eaab5df406_90de4eed7353deae
  input ymm3.high 0x6b931d009d9fced3_7ff0000000000001
  input flags CF AF SF DF
  result rcx 0x3

case register-32-128 bits 64
  vmovmskpd r12d, xmm0  ; c5 79 50 e0
  input xmm0 0x4020800000000000_9cac052f4296c000
  input flags PF AF ZF OF
  result r12 0x1

case register-32-256 bits 64
  vmovmskpd r12d, ymm15  ; c4 41 7d 50 e7
  input xmm15 0x4b28a331bdbc605b_f942c08323077580
  input ymm15.high 0x007fffffa9812512_7fffffffffffffff
  input flags CF PF AF ZF SF DF OF
  result r12 0x1

case sequence bits 64
  vmovmskpd esi, ymm11  ; c4 c1 7d 50 f3
  vmovmskpd r11d, xmm2  ; c4 61 f9 50 da
  input xmm11 0xa745dd89dbbc9e33_0000000000000000
  input ymm11.high 0xc056b80000000000_42090000c2960000
  input flags CF PF DF OF
  result rsi 0xa
  result r11 0x0

case code-32 bits 32
  vmovmskpd ecx, xmm2  ; c5 f9 50 ca
  input xmm2 0x0135bbf300000000_4f000000c2870000
  input flags AF ZF SF OF
  result rcx 0x0
