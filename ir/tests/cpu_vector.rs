//! Vector and floating-point operations of the interpreter against the CPU of an x86-64 host: results and MXCSR, in every
//! rounding mode, with and without DAZ and FTZ, on edge and random values.
#![cfg(target_arch = "x86_64")]
#![allow(unsafe_code, reason = "inline assembly asks the CPU")]

use causeway_ir::interp::{DEFAULT_MXCSR, Interpreter, Machine, SparseMemory};
use causeway_ir::{BlockId, Builder, Flags, Function, Inst, Lane, Opcode, Rounding, Slot, Target, Terminator, Type};
use core::arch::asm;

/// Operands and MXCSR before; xmm1 and MXCSR after.
type Native = fn(&[u128; 3], u32) -> (u128, u32);

/// A function that runs instructions with operands 0, 1 and 2 in xmm1, xmm2 and xmm0; rax is free for them.
macro_rules! native {
    ($($text:literal),+) => {
        |operands: &[u128; 3], mxcsr: u32| {
            let mut state = [mxcsr, DEFAULT_MXCSR];
            let mut result = 0_u128;
            // SAFETY: only the named registers are touched and memory of `operands`, `state` and `result`; MXCSR is
            // restored to its default, which Rust code expects.
            unsafe {
                asm!(
                    "movups xmm1, [{operands}]", "movups xmm2, [{operands} + 16]", "movups xmm0, [{operands} + 32]",
                    "ldmxcsr [{state}]", $($text,)+ "stmxcsr [{state}]", "ldmxcsr [{state} + 4]", "movups [{result}], xmm1",
                    operands = in(reg) operands.as_ptr(), state = in(reg) state.as_mut_ptr(), result = in(reg) &mut result,
                    out("xmm0") _, out("xmm1") _, out("xmm2") _, out("rax") _,
                );
            }
            (result, state[0])
        }
    };
}

struct Row {
    text: &'static str,
    native: Native,
    inst: Inst,
    operands: Vec<Type>,
}

/// A row of one operation on vectors of 128 bits.
macro_rules! vector {
    ($text:literal, $opcode:ident $lane:ident $(, imm $imm:literal)? $(, aux $aux:expr)? $(, aux2 $aux2:literal)?) => {{
        let inst = Inst::new(Opcode::$opcode, Type::V128).with_lane(Lane::$lane)
            $(.with_imm($imm))? $(.with_aux($aux))? $(.with_aux2($aux2))?;
        let operands = vec![Type::V128; Opcode::$opcode.info().operands.len()];
        Row { text: $text, native: native!($text), inst, operands }
    }};
}

/// A row of one operation with given types.
macro_rules! scalar {
    ([$($text:literal),+], $opcode:ident $ty:ident $lane:ident ($($operand:ident)*) $(, aux $aux:expr)? $(, aux2 $aux2:literal)?) => {
        Row {
            text: concat!($($text, "; "),+),
            native: native!($($text),+),
            inst: Inst::new(Opcode::$opcode, Type::$ty).with_lane(Lane::$lane) $(.with_aux($aux))? $(.with_aux2($aux2))?,
            operands: vec![$(Type::$operand),*],
        }
    };
}

/// Deterministic random numbers (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[(self.next() % from.len() as u64) as usize]
    }

    fn wide(&mut self) -> u128 {
        u128::from(self.next()) << 64 | u128::from(self.next())
    }

    /// Random bits, or lanes at edges of integers.
    fn integers(&mut self) -> u128 {
        const EDGES: [u64; 10] =
            [0, u64::MAX, 0x8080_8080_8080_8080, 0x7f7f_7f7f_7f7f_7f7f, 0x8000, 0x7fff, 0x8000_0000, 1, 1 << 63, 0xff];
        match self.next() % 3 {
            0 => self.wide(),
            1 => self.wide() & self.wide() & self.wide(),
            _ => {
                u128::from(self.pick(&EDGES).rotate_left(self.next() as u32 & 56)) << 64 | u128::from(self.pick(&EDGES))
            }
        }
    }

    fn f32(&mut self) -> u32 {
        const EDGES: [u32; 22] = [
            0,
            1,
            2,
            0x007f_ffff,
            0x0080_0000,
            0x0080_0001,
            0x00ff_ffff,
            0x3f80_0000,
            0x3f7f_ffff,
            0x3f00_0000,
            0x3fc0_0000,
            0x4020_0000,
            0x4b00_0001,
            0x4aff_ffff,
            0x4eff_ffff,
            0x4f00_0000,
            0x5f00_0000,
            0x7f7f_ffff,
            0x7f80_0000,
            0x7f80_0001,
            0x7fc1_2345,
            0x5eff_ffff,
        ];
        let random = self.next();
        let sign = (random >> 32) as u32 & 0x8000_0000;
        match random % 4 {
            0 => random as u32,
            1 => sign | (0x3e80_0000 + (self.next() as u32 & 0x01ff_ffff)),
            // Products and quotients near the least normal number.
            2 => sign | (self.pick(&[0x1f80_0000, 0x2000_0000, 0x0100_0000]) + (self.next() as u32 & 0x00ff_ffff)),
            _ => sign | self.pick(&EDGES),
        }
    }

    fn f64(&mut self) -> u64 {
        const EDGES: [u64; 20] = [
            0,
            1,
            0x000f_ffff_ffff_ffff,
            0x0010_0000_0000_0000,
            0x0010_0000_0000_0001,
            0x3ff0_0000_0000_0000,
            0x3fef_ffff_ffff_ffff,
            0x3fe0_0000_0000_0000,
            0x3ff8_0000_0000_0000,
            0x4004_0000_0000_0000,
            0x41df_ffff_ffc0_0000,
            0x41e0_0000_0000_0000,
            0x41df_ffff_ffff_ffff,
            0x43e0_0000_0000_0000,
            0x7fef_ffff_ffff_ffff,
            0x7ff0_0000_0000_0000,
            0x7ff0_0000_0000_0001,
            0x7ff8_0000_1234_5678,
            0x47ef_ffff_e000_0000,
            0x380f_ffff_ffff_ffff,
        ];
        let random = self.next();
        let sign = self.next() & 1 << 63;
        match random % 4 {
            0 => random,
            1 => sign | (0x3fc0_0000_0000_0000 + (self.next() & 0x007f_ffff_ffff_ffff)),
            // Near the limits of binary32, and products near those of binary64.
            2 => {
                sign | self.pick(&[0x3690, 0x3800, 0x3810, 0x47e0, 0x1ff0, 0x2000, 0x41d0]) << 48
                    | self.next() & 0x001f_ffff_ffff_ffff
            }
            _ => sign | self.pick(&EDGES),
        }
    }

    fn floats(&mut self, double: bool) -> u128 {
        if double {
            return u128::from(self.f64()) << 64 | u128::from(self.f64());
        }
        (0..4).fold(0, |all, _| all << 32 | u128::from(self.f32()))
    }

    /// MXCSR with random rounding, DAZ, FTZ and sticky flags.
    fn mxcsr(&mut self) -> u32 {
        let random = self.next() as u32;
        let sticky = if random & 0x100_0000 == 0 { random & 0x3f } else { 0 };
        DEFAULT_MXCSR | random & 0xe040 | sticky
    }
}

fn function_of(row: &Row) -> Function {
    let mut builder = Builder::new(0x1000, 64);
    let mut inst = row.inst;
    for (n, ty) in (0..).zip(&row.operands) {
        let slot = if ty.is_integer() { Slot::gpr(8 + n) } else { Slot::xmm(n) };
        inst.args[usize::from(n)] = builder.get(slot, *ty);
    }
    let result = builder.push(inst);
    if inst.ty.is_integer() {
        let wide = builder.convert(Opcode::Zext, result, Type::I64);
        builder.put(Slot::RDX, wide);
    } else {
        builder.put(Slot::xmm(8), result);
    }
    builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0x1001)));
    builder.finish()
}

fn truncated(value: u128, bits: u32) -> u128 {
    if bits >= 128 { value } else { value & ((1 << bits) - 1) }
}

/// Runs rows on `cases` inputs each and compares result and MXCSR.
fn check(rows: &[Row], cases: u32, mut input: impl FnMut(&mut Random) -> u128) {
    let mut random = Random(7);
    for row in rows {
        let function = function_of(row);
        let interpreter = Interpreter::new(&function).expect(row.text);
        for _ in 0..cases {
            let operands = [input(&mut random), input(&mut random), input(&mut random)];
            let mxcsr = random.mxcsr();
            let mut machine = Machine::new();
            machine.xmm[..3].copy_from_slice(&operands);
            for (n, operand) in operands.iter().enumerate() {
                machine.gpr[8 + n] = *operand as u64;
            }
            machine.mxcsr = mxcsr;
            interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).expect(row.text);
            let (expected, expected_mxcsr) = (row.native)(&operands, mxcsr);
            let ty = row.inst.ty;
            let result = if ty.is_integer() { u128::from(machine.gpr[2]) } else { machine.xmm[8] };
            let wanted = truncated(expected, ty.bits());
            assert_eq!(result, wanted, "{} {operands:032x?} mxcsr {mxcsr:x}: {result:x} {wanted:x}", row.text);
            assert_eq!(machine.mxcsr, expected_mxcsr, "{} {operands:032x?} mxcsr {mxcsr:x}: flags", row.text);
        }
    }
}

fn has_sse4() -> bool {
    std::arch::is_x86_feature_detected!("sse4.2") && std::arch::is_x86_feature_detected!("ssse3")
}

#[test]
fn lane_wise_integers() {
    if !has_sse4() {
        return;
    }
    let rows = [
        vector!("paddb xmm1, xmm2", VAdd I8),
        vector!("paddw xmm1, xmm2", VAdd I16),
        vector!("paddd xmm1, xmm2", VAdd I32),
        vector!("paddq xmm1, xmm2", VAdd I64),
        vector!("psubb xmm1, xmm2", VSub I8),
        vector!("psubw xmm1, xmm2", VSub I16),
        vector!("psubd xmm1, xmm2", VSub I32),
        vector!("psubq xmm1, xmm2", VSub I64),
        vector!("paddsb xmm1, xmm2", VAddSatS I8),
        vector!("paddsw xmm1, xmm2", VAddSatS I16),
        vector!("paddusb xmm1, xmm2", VAddSatU I8),
        vector!("paddusw xmm1, xmm2", VAddSatU I16),
        vector!("psubsb xmm1, xmm2", VSubSatS I8),
        vector!("psubsw xmm1, xmm2", VSubSatS I16),
        vector!("psubusb xmm1, xmm2", VSubSatU I8),
        vector!("psubusw xmm1, xmm2", VSubSatU I16),
        vector!("pmullw xmm1, xmm2", VMul I16),
        vector!("pmulld xmm1, xmm2", VMul I32),
        vector!("pmulhw xmm1, xmm2", VMulHighS I16),
        vector!("pmulhuw xmm1, xmm2", VMulHighU I16),
        vector!("pmulhrsw xmm1, xmm2", VMulHighRound I16),
        vector!("pmuludq xmm1, xmm2", VMulEvenU I64),
        vector!("pmuldq xmm1, xmm2", VMulEvenS I64),
        vector!("pmaddwd xmm1, xmm2", VMulAddPairs I32),
        vector!("pmaddubsw xmm1, xmm2", VMulAddPairsUs I16),
        vector!("psadbw xmm1, xmm2", VSumAbsDiff I64),
        vector!("pavgb xmm1, xmm2", VAverageU I8),
        vector!("pavgw xmm1, xmm2", VAverageU I16),
        vector!("pminsb xmm1, xmm2", VMinS I8),
        vector!("pminsw xmm1, xmm2", VMinS I16),
        vector!("pminsd xmm1, xmm2", VMinS I32),
        vector!("pminub xmm1, xmm2", VMinU I8),
        vector!("pminuw xmm1, xmm2", VMinU I16),
        vector!("pminud xmm1, xmm2", VMinU I32),
        vector!("pmaxsb xmm1, xmm2", VMaxS I8),
        vector!("pmaxsw xmm1, xmm2", VMaxS I16),
        vector!("pmaxsd xmm1, xmm2", VMaxS I32),
        vector!("pmaxub xmm1, xmm2", VMaxU I8),
        vector!("pmaxuw xmm1, xmm2", VMaxU I16),
        vector!("pmaxud xmm1, xmm2", VMaxU I32),
        vector!("pabsb xmm1, xmm1", VAbs I8),
        vector!("pabsw xmm1, xmm1", VAbs I16),
        vector!("pabsd xmm1, xmm1", VAbs I32),
        vector!("psignb xmm1, xmm2", VSign I8),
        vector!("psignw xmm1, xmm2", VSign I16),
        vector!("psignd xmm1, xmm2", VSign I32),
        vector!("pcmpeqb xmm1, xmm2", VCmpEq I8),
        vector!("pcmpeqd xmm1, xmm2", VCmpEq I32),
        vector!("pcmpeqq xmm1, xmm2", VCmpEq I64),
        vector!("pcmpgtb xmm1, xmm2", VCmpGtS I8),
        vector!("pcmpgtw xmm1, xmm2", VCmpGtS I16),
        vector!("pcmpgtd xmm1, xmm2", VCmpGtS I32),
        vector!("pcmpgtq xmm1, xmm2", VCmpGtS I64),
        vector!("pand xmm1, xmm2", VAnd I64),
        vector!("por xmm1, xmm2", VOr I64),
        vector!("pxor xmm1, xmm2", VXor I64),
        scalar!(["pandn xmm2, xmm1", "movaps xmm1, xmm2"], VAndNot V128 I64 (V128 V128)),
    ];
    check(&rows, 2000, Random::integers);
}

#[test]
fn vector_shifts() {
    let rows = [
        vector!("psllw xmm1, 3", VShl I16, imm 3),
        vector!("pslld xmm1, 31", VShl I32, imm 31),
        vector!("psllq xmm1, 64", VShl I64, imm 64),
        vector!("psrlw xmm1, 16", VShr I16, imm 16),
        vector!("psrld xmm1, 7", VShr I32, imm 7),
        vector!("psrlq xmm1, 63", VShr I64, imm 63),
        vector!("psraw xmm1, 200", VSar I16, imm 200),
        vector!("psrad xmm1, 5", VSar I32, imm 5),
        vector!("pslldq xmm1, 5", VShlBytes None, imm 5),
        vector!("psrldq xmm1, 15", VShrBytes None, imm 15),
        vector!("psrldq xmm1, 16", VShrBytes None, imm 16),
    ];
    let immediate: Vec<Row> = rows.into_iter().map(|row| Row { operands: vec![Type::V128], ..row }).collect();
    check(&immediate, 500, Random::integers);
    let by_value = [
        vector!("psllw xmm1, xmm2", VShl I16),
        vector!("pslld xmm1, xmm2", VShl I32),
        vector!("psllq xmm1, xmm2", VShl I64),
        vector!("psrlw xmm1, xmm2", VShr I16),
        vector!("psrld xmm1, xmm2", VShr I32),
        vector!("psrlq xmm1, xmm2", VShr I64),
        vector!("psraw xmm1, xmm2", VSar I16),
        vector!("psrad xmm1, xmm2", VSar I32),
    ];
    check(&by_value, 2000, |random| match random.next() % 2 {
        0 => random.wide(),
        _ => u128::from(random.next()) << 64 | u128::from(random.next() % 70),
    });
}

#[test]
fn lanes_move() {
    if !has_sse4() {
        return;
    }
    let rows = [
        vector!("palignr xmm1, xmm2, 5", VAlign None, imm 5),
        vector!("palignr xmm1, xmm2, 21", VAlign None, imm 21),
        vector!("palignr xmm1, xmm2, 40", VAlign None, imm 40),
        vector!("punpcklbw xmm1, xmm2", VUnpackLow I8),
        vector!("punpcklwd xmm1, xmm2", VUnpackLow I16),
        vector!("punpckldq xmm1, xmm2", VUnpackLow I32),
        vector!("punpcklqdq xmm1, xmm2", VUnpackLow I64),
        vector!("punpckhbw xmm1, xmm2", VUnpackHigh I8),
        vector!("unpckhps xmm1, xmm2", VUnpackHigh F32),
        vector!("unpckhpd xmm1, xmm2", VUnpackHigh F64),
        vector!("packsswb xmm1, xmm2", VPackSatS I16),
        vector!("packssdw xmm1, xmm2", VPackSatS I32),
        vector!("packuswb xmm1, xmm2", VPackSatU I16),
        vector!("packusdw xmm1, xmm2", VPackSatU I32),
        vector!("pshufd xmm1, xmm1, 0x39", VShuffle I32, imm 0x39),
        vector!("pshuflw xmm1, xmm1, 0x1b", VShuffleLow I16, imm 0x1b),
        vector!("pshufhw xmm1, xmm1, 0xc6", VShuffleHigh I16, imm 0xc6),
        vector!("shufps xmm1, xmm2, 0x39", VShuffleTwo F32, imm 0x39),
        vector!("shufps xmm1, xmm2, 0xc6", VShuffleTwo F32, imm 0xc6),
        vector!("shufpd xmm1, xmm2, 1", VShuffleTwo F64, imm 1),
        vector!("shufpd xmm1, xmm2, 2", VShuffleTwo F64, imm 2),
        vector!("pshufb xmm1, xmm2", VTable I8),
        vector!("pblendvb xmm1, xmm2", VBlendMask I8),
        vector!("blendvps xmm1, xmm2", VBlendMask F32),
        vector!("blendvpd xmm1, xmm2", VBlendMask F64),
        vector!("pblendw xmm1, xmm2, 0x5a", VBlend I16, imm 0x5a),
        vector!("blendps xmm1, xmm2, 6", VBlend F32, imm 6),
        vector!("phaddw xmm1, xmm2", VHorizontalAdd I16),
        vector!("phaddd xmm1, xmm2", VHorizontalAdd I32),
        vector!("phsubw xmm1, xmm2", VHorizontalSub I16),
        vector!("phsubd xmm1, xmm2", VHorizontalSub I32),
        vector!("pmovsxbw xmm1, xmm1", VExtendS I16, aux Lane::I8 as u8),
        vector!("pmovsxbq xmm1, xmm1", VExtendS I64, aux Lane::I8 as u8),
        vector!("pmovsxwd xmm1, xmm1", VExtendS I32, aux Lane::I16 as u8),
        vector!("pmovzxbd xmm1, xmm1", VExtendU I32, aux Lane::I8 as u8),
        vector!("pmovzxdq xmm1, xmm1", VExtendU I64, aux Lane::I32 as u8),
        scalar!(["pmovmskb eax, xmm1", "movd xmm1, eax"], VMoveMask I32 I8 (V128)),
        scalar!(["movmskps eax, xmm1", "movd xmm1, eax"], VMoveMask I32 F32 (V128)),
        scalar!(["movmskpd eax, xmm1", "movd xmm1, eax"], VMoveMask I32 F64 (V128)),
        scalar!(["pextrw eax, xmm1, 5", "movd xmm1, eax"], VExtract I32 I16 (V128), aux 5),
        scalar!(["pextrq rax, xmm1, 1", "movq xmm1, rax"], VExtract I64 I64 (V128), aux 1),
        scalar!(["movd eax, xmm2", "pinsrb xmm1, eax, 9"], VInsert V128 I8 (V128 I32), aux 9),
        scalar!(["movd eax, xmm2", "pinsrw xmm1, eax, 3"], VInsert V128 I16 (V128 I32), aux 3),
        scalar!(["pshufd xmm1, xmm1, 0"], VSplat V128 I32 (I32)),
        scalar!(["punpcklqdq xmm1, xmm2"], VJoin V128 None (V64 V64)),
        scalar!(["psrldq xmm1, 8"], VHigh V64 None (V128)),
        scalar!(["movq xmm1, xmm1"], VWiden V128 None (V64)),
        scalar!(["movaps xmm1, xmm1"], VLow F32 None (V128)),
    ];
    check(&rows, 1000, Random::integers);
}

#[test]
fn float_arithmetic() {
    let singles = [
        vector!("addps xmm1, xmm2", FAdd F32),
        vector!("subps xmm1, xmm2", FSub F32),
        vector!("mulps xmm1, xmm2", FMul F32),
        vector!("divps xmm1, xmm2", FDiv F32),
        vector!("sqrtps xmm1, xmm1", FSqrt F32),
        vector!("minps xmm1, xmm2", FMin F32),
        vector!("maxps xmm1, xmm2", FMax F32),
        scalar!(["addss xmm1, xmm2"], FAdd F32 None (F32 F32)),
        scalar!(["divss xmm1, xmm2"], FDiv F32 None (F32 F32)),
        scalar!(["mulss xmm1, xmm2"], FMul F32 None (F32 F32)),
        scalar!(["sqrtss xmm1, xmm1"], FSqrt F32 None (F32)),
    ];
    check(&singles, 60_000, |random| random.floats(false));
    let doubles = [
        vector!("addpd xmm1, xmm2", FAdd F64),
        vector!("subpd xmm1, xmm2", FSub F64),
        vector!("mulpd xmm1, xmm2", FMul F64),
        vector!("divpd xmm1, xmm2", FDiv F64),
        vector!("sqrtpd xmm1, xmm1", FSqrt F64),
        vector!("minpd xmm1, xmm2", FMin F64),
        vector!("maxpd xmm1, xmm2", FMax F64),
        scalar!(["subsd xmm1, xmm2"], FSub F64 None (F64 F64)),
        scalar!(["mulsd xmm1, xmm2"], FMul F64 None (F64 F64)),
        scalar!(["divsd xmm1, xmm2"], FDiv F64 None (F64 F64)),
    ];
    check(&doubles, 60_000, |random| random.floats(true));
}

#[test]
fn horizontal_floats() {
    if !has_sse4() {
        return;
    }
    let rows = [
        vector!("haddps xmm1, xmm2", FHorizontalAdd F32),
        vector!("hsubps xmm1, xmm2", FHorizontalSub F32),
        vector!("addsubps xmm1, xmm2", FAddSub F32),
    ];
    check(&rows, 20_000, |random| random.floats(false));
    let rows = [
        vector!("haddpd xmm1, xmm2", FHorizontalAdd F64),
        vector!("hsubpd xmm1, xmm2", FHorizontalSub F64),
        vector!("addsubpd xmm1, xmm2", FAddSub F64),
    ];
    check(&rows, 20_000, |random| random.floats(true));
}

#[test]
fn float_rounding() {
    if !has_sse4() {
        return;
    }
    let singles = [
        vector!("roundps xmm1, xmm1, 0", FRound F32, aux Rounding::Nearest as u8),
        vector!("roundps xmm1, xmm1, 1", FRound F32, aux Rounding::Down as u8),
        vector!("roundps xmm1, xmm1, 2", FRound F32, aux Rounding::Up as u8),
        vector!("roundps xmm1, xmm1, 3", FRound F32, aux Rounding::Zero as u8),
        vector!("roundps xmm1, xmm1, 4", FRound F32, aux Rounding::Current as u8),
        vector!("roundps xmm1, xmm1, 12", FRound F32, aux Rounding::Current as u8, aux2 8),
    ];
    check(&singles, 10_000, |random| random.floats(false));
    let doubles = [
        vector!("roundpd xmm1, xmm1, 0", FRound F64, aux Rounding::Nearest as u8),
        vector!("roundpd xmm1, xmm1, 9", FRound F64, aux Rounding::Down as u8, aux2 8),
        vector!("roundpd xmm1, xmm1, 4", FRound F64, aux Rounding::Current as u8),
    ];
    check(&doubles, 10_000, |random| random.floats(true));
}

#[test]
fn float_conversions() {
    let current = Rounding::Current as u8;
    let zero = Rounding::Zero as u8;
    let singles = [
        scalar!(["cvtss2sd xmm1, xmm1"], FConvert F64 None (F32)),
        scalar!(["cvtss2si eax, xmm1", "movd xmm1, eax"], FToIntS I32 None (F32), aux current),
        scalar!(["cvttss2si eax, xmm1", "movd xmm1, eax"], FToIntS I32 None (F32), aux zero),
        scalar!(["cvtss2si rax, xmm1", "movq xmm1, rax"], FToIntS I64 None (F32), aux current),
        scalar!(["cvttss2si rax, xmm1", "movq xmm1, rax"], FToIntS I64 None (F32), aux zero),
        vector!("cvtps2dq xmm1, xmm1", VToIntS F32, aux current),
        vector!("cvttps2dq xmm1, xmm1", VToIntS F32, aux zero),
        vector!("cvtps2pd xmm1, xmm1", VFloatWiden F64),
    ];
    check(&singles, 20_000, |random| random.floats(false));
    let doubles = [
        scalar!(["cvtsd2ss xmm1, xmm1"], FConvert F32 None (F64)),
        scalar!(["cvtsd2si eax, xmm1", "movd xmm1, eax"], FToIntS I32 None (F64), aux current),
        scalar!(["cvttsd2si eax, xmm1", "movd xmm1, eax"], FToIntS I32 None (F64), aux zero),
        scalar!(["cvtsd2si rax, xmm1", "movq xmm1, rax"], FToIntS I64 None (F64), aux current),
        scalar!(["cvttsd2si rax, xmm1", "movq xmm1, rax"], FToIntS I64 None (F64), aux zero),
        vector!("cvtpd2dq xmm1, xmm1", VToIntS F64, aux current),
        vector!("cvttpd2dq xmm1, xmm1", VToIntS F64, aux zero),
        vector!("cvtpd2ps xmm1, xmm1", VFloatNarrow F64),
    ];
    check(&doubles, 60_000, |random| random.floats(true));
    let integers = [
        scalar!(["movd eax, xmm1", "cvtsi2ss xmm1, eax"], FFromIntS F32 None (I32)),
        scalar!(["movq rax, xmm1", "cvtsi2ss xmm1, rax"], FFromIntS F32 None (I64)),
        scalar!(["movd eax, xmm1", "cvtsi2sd xmm1, eax"], FFromIntS F64 None (I32)),
        scalar!(["movq rax, xmm1", "cvtsi2sd xmm1, rax"], FFromIntS F64 None (I64)),
        vector!("cvtdq2ps xmm1, xmm1", VFromIntS F32),
        vector!("cvtdq2pd xmm1, xmm1", VFromIntS F64),
    ];
    check(&integers, 10_000, Random::integers);
}

#[test]
fn float_predicates() {
    if !std::arch::is_x86_feature_detected!("avx") {
        return;
    }
    macro_rules! predicates {
        ($($predicate:literal)*) => {
            [$((
                vector!(concat!("vcmpps xmm1, xmm1, xmm2, ", $predicate), FCmp F32, aux $predicate),
                vector!(concat!("vcmppd xmm1, xmm1, xmm2, ", $predicate), FCmp F64, aux $predicate),
            )),*]
        };
    }
    macro_rules! vector {
        ($text:expr, FCmp $lane:ident, aux $aux:literal) => {
            Row {
                text: $text,
                native: native!($text),
                inst: Inst::new(Opcode::FCmp, Type::V128).with_lane(Lane::$lane).with_aux($aux),
                operands: vec![Type::V128; 2],
            }
        };
    }
    macro_rules! native {
        ($text:expr) => {
            |operands: &[u128; 3], mxcsr: u32| {
                let mut state = [mxcsr, DEFAULT_MXCSR];
                let mut result = 0_u128;
                // SAFETY: as in the outer macro.
                unsafe {
                    asm!(
                        "vmovups xmm1, [{operands}]", "vmovups xmm2, [{operands} + 16]",
                        "ldmxcsr [{state}]", $text, "stmxcsr [{state}]", "ldmxcsr [{state} + 4]", "vmovups [{result}], xmm1",
                        operands = in(reg) operands.as_ptr(), state = in(reg) state.as_mut_ptr(),
                        result = in(reg) &mut result, out("xmm1") _, out("xmm2") _,
                    );
                }
                (result, state[0])
            }
        };
    }
    let rows = predicates!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31);
    let (singles, doubles): (Vec<Row>, Vec<Row>) = rows.into_iter().unzip();
    check(&singles, 4000, |random| random.floats(false));
    check(&doubles, 4000, |random| random.floats(true));
}

/// The six flags and MXCSR after UCOMISS and its kin.
macro_rules! comparison {
    ($text:literal, $ty:ident, $aux:literal) => {{
        let native: Native = native!($text, "pushfq", "pop rax", "movq xmm1, rax");
        (Type::$ty, $aux, native)
    }};
}

#[test]
fn float_comparisons_define_flags() {
    let rows = [
        comparison!("ucomiss xmm1, xmm2", F32, 0),
        comparison!("comiss xmm1, xmm2", F32, 1),
        comparison!("ucomisd xmm1, xmm2", F64, 0),
        comparison!("comisd xmm1, xmm2", F64, 1),
    ];
    let mut random = Random(9);
    for (ty, aux, native) in rows {
        let mut builder = Builder::new(0x1000, 64);
        let args = [Slot::xmm(0), Slot::xmm(1)].map(|slot| builder.get(slot, ty));
        builder.push(Inst::new(Opcode::FCompare, ty).with_args(args).with_aux(aux).with_flags(Flags::all()));
        builder.end_block(0x1000, 1, true, Terminator::Jump(Target::Guest(0x1001)));
        let function = builder.finish();
        let interpreter = Interpreter::new(&function).unwrap();
        for _ in 0..20_000 {
            let double = ty == Type::F64;
            let a = random.floats(double);
            let b = if random.next().is_multiple_of(4) { a } else { random.floats(double) };
            let mut machine = Machine::new();
            (machine.xmm[0], machine.xmm[1], machine.flags) = (a, b, Flags::all());
            machine.mxcsr = random.mxcsr();
            let (rflags, mxcsr) = native(&[a, b, 0], machine.mxcsr);
            interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).unwrap();
            assert_eq!(machine.rflags(), rflags as u32 & 0x8d7, "{ty:?} {aux} {a:x} {b:x}");
            assert_eq!(machine.mxcsr, mxcsr, "{ty:?} {aux} {a:x} {b:x}");
        }
    }
}

#[test]
fn estimates_are_near() {
    let rows = [(vector!("rcpps xmm1, xmm1", FRecipEstimate F32)), (vector!("rsqrtps xmm1, xmm1", FRsqrtEstimate F32))];
    let mut random = Random(11);
    for row in rows {
        let function = function_of(&row);
        let interpreter = Interpreter::new(&function).unwrap();
        for _ in 0..20_000 {
            let a = random.floats(false);
            let mut machine = Machine::new();
            (machine.xmm[0], machine.mxcsr) = (a, random.mxcsr());
            let before = machine.mxcsr;
            interpreter.run(BlockId(0), &mut machine, &mut SparseMemory::new(), 100).unwrap();
            assert_eq!(machine.mxcsr, before);
            let (expected, _) = (row.native)(&[a, 0, 0], before);
            for lane in 0..4 {
                let [ours, theirs] = [machine.xmm[8], expected].map(|value| (value >> (32 * lane)) as u32);
                let (x, y) = (f32::from_bits(ours), f32::from_bits(theirs));
                let near = ours == theirs || x.is_normal() && (f64::from(x) / f64::from(y) - 1.0).abs() < 1.5 / 4096.0;
                assert!(near, "{} {:x}: {ours:x} {theirs:x}", row.text, (a >> (32 * lane)) as u32);
            }
        }
    }
}
