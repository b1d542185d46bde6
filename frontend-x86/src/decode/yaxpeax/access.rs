//! Sizes of memory operands that the crate does not tell or tells wrongly.

use super::prefix::Head;
use crate::decode::{Instruction, Mnemonic, OperandKind, RegisterClass};

/// Bytes of the memory operand; 0 where an address alone is taken.
pub(super) fn bytes(head: &Head, inst: &Instruction) -> u16 {
    use Mnemonic as M;
    let told = inst.memory.access_bytes;
    let environment = if head.operand_bits() == 16 { 14 } else { 28 };
    match inst.mnemonic {
        M::Lea | M::Invlpg | M::Bndmk => 0,
        M::Push | M::Pop if head.wide() => 8,
        M::Xlatb | M::Clflush | M::Clflushopt | M::Clwb | M::Cldemote => 1,
        M::Prefetch | M::Prefetchw | M::Prefetchwt1 | M::Prefetchit0 | M::Prefetchit1 => 1,
        M::Prefetchnta | M::Prefetcht0 | M::Prefetcht1 | M::Prefetcht2 => 1,
        M::Fldenv | M::Fnstenv => environment,
        M::Frstor | M::Fnsave => environment + 80,
        M::Cvtps2pi | M::Cvttps2pi | M::Vmovlps | M::Vmovlpd | M::Vmovhps | M::Vmovhpd | M::Vmovq => 8,
        M::Cvtdq2pd | M::Cvtps2pd | M::Vcvtdq2pd | M::Vcvtps2pd | M::Vcvtph2ps | M::Vcvtps2ph => half(head),
        M::Fxsave | M::Fxrstor | M::Fxsave64 | M::Fxrstor64 => 512,
        M::Movd | M::Vmovd | M::Vinsertps => 4,
        M::Cvtsi2sd | M::Cvtsi2ss | M::Adcx | M::Adox => u16::from(head.integer_bits() / 8),
        M::Movsxd => u16::from(head.operand_bits() / 8).min(4),
        M::Vpshufd | M::Vpshufhw | M::Vpshuflw | M::Vpermilpd | M::Vpermilps | M::Vroundpd | M::Vroundps => {
            2 * half(head)
        }
        M::Vpmovsxbw | M::Vpmovsxwd | M::Vpmovsxdq | M::Vpmovzxbw | M::Vpmovzxwd | M::Vpmovzxdq => half(head),
        M::Vpmovsxbd | M::Vpmovsxwq | M::Vpmovzxbd | M::Vpmovzxwq => half(head) / 2,
        M::Vpmovsxbq | M::Vpmovzxbq => half(head) / 4,
        M::Jmp | M::Call if inst.kinds[0] == OperandKind::FarMemory => u16::from(head.operand_bits() / 8) + 2,
        M::Bt | M::Btc | M::Btr | M::Bts | M::Reservednop => u16::from(head.operand_bits() / 8),
        M::Ud0 | M::Ud1 => u16::from(head.operand_bits() / 8),
        mnemonic => scalar(inst, mnemonic.name()).unwrap_or(told),
    }
}

/// Half the width of the vectors.
fn half(head: &Head) -> u16 {
    if head.long { 16 } else { 8 }
}

/// Size of a scalar, which the name's end tells, in conversions what precedes the 2.
fn scalar(inst: &Instruction, name: &str) -> Option<u16> {
    let registers = inst.registers.iter().zip(inst.kinds).filter(|(_, kind)| *kind == OperandKind::Register);
    let is_vector =
        registers.into_iter().any(|(register, _)| matches!(register.class, RegisterClass::Xmm | RegisterClass::Ymm));
    let name = name.trim_start_matches('V');
    let is_conversion = name.to_ascii_lowercase().starts_with("cvt");
    if !(is_vector || is_conversion) || name.starts_with(['P', 'p']) {
        return None;
    }
    let name = if is_conversion { name.split_once('2')?.0 } else { name };
    match name.get(name.len().checked_sub(2)?..)? {
        "ss" => Some(4),
        "sd" => Some(8),
        _ => None,
    }
}
