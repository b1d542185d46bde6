//! What the crate tells of an instruction, in one form for both of its modes.

use crate::decode::{Register, RegisterClass};
use yaxpeax_arch::LengthedInstruction;
use yaxpeax_x86::{long_mode, protected_mode};

/// Why the crate gives no instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The bytes end too early.
    Exhausted,
    /// Any other reason.
    Refused,
}

/// An instruction as the crate sees it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw {
    /// The crate's name.
    pub(super) opcode: Opcode,
    /// Bytes.
    pub(super) length: u8,
    /// Operands.
    pub(super) operands: [RawOperand; 4],
    /// Bytes of memory, where the crate tells.
    pub(super) access_bytes: u16,
}

/// The crate's name of an instruction.
#[derive(Clone, Copy, Debug)]
pub(super) enum Opcode {
    Long(long_mode::Opcode),
    Protected(protected_mode::Opcode),
}

/// An operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RawOperand {
    None,
    Register(Register),
    Immediate(i64),
    /// Memory: base, index, scale 1 to 8, displacement.
    Memory(Register, Register, u8, i64),
    /// Selector and offset.
    Far(u16, u32),
}

/// Decodes in the mode of `bits`.
pub(super) fn decode(bits: u8, bytes: &[u8]) -> Result<Raw, Fault> {
    if bits == 32 { protected::decode(bytes) } else { long::decode(bytes) }
}

/// A register by the name of its class, which is the same in both modes.
fn register(class: &str, number: u8) -> Register {
    use RegisterClass as C;
    let class = match class {
        "byte" if number >= 4 => return Register::new(C::High8, number - 4),
        "byte" | "rex-byte" => C::Gpr8,
        "word" => C::Gpr16,
        "dword" => C::Gpr32,
        "qword" => C::Gpr64,
        "eip" => return Register::new(C::Eip, 0),
        "rip" => return Register::new(C::Rip, 0),
        "segment" => C::Segment,
        "xmm" => C::Xmm,
        "ymm" => C::Ymm,
        "zmm" => C::Zmm,
        "x87-stack" => C::X87,
        "mmx" => C::Mmx,
        "k" => C::Mask,
        "cr" => return Register::new(C::Other, 16 + number),
        "dr" => return Register::new(C::Other, 32 + number),
        _ => return Register::NONE,
    };
    Register::new(class, number)
}

/// The crate's two modes have types of the same shape, without a trait for them. The arms are the operands that only one mode
/// has.
macro_rules! mode {
    ($module:ident, $mode:ident, $variant:ident, $operand:ident, { $($arms:tt)* }) => {
        mod $module {
            use super::{Fault, LengthedInstruction, Opcode, Raw, RawOperand, Register};
            use yaxpeax_x86::$mode::{DecodeError, InstDecoder, Operand as $operand, RegSpec};

            const NONE: Register = Register::NONE;

            pub(super) fn decode(bytes: &[u8]) -> Result<Raw, Fault> {
                let inst = InstDecoder::default().decode_slice(bytes).map_err(|error| match error {
                    DecodeError::ExhaustedInput => Fault::Exhausted,
                    _ => Fault::Refused,
                })?;
                let mut operands = [RawOperand::None; 4];
                for (n, to) in operands.iter_mut().enumerate().take(usize::from(inst.operand_count())) {
                    *to = operand(inst.operand(n as u8));
                }
                let access_bytes = inst.mem_size().and_then(|size| size.bytes_size()).map_or(0, u16::from);
                Ok(Raw { opcode: Opcode::$variant(inst.opcode()), length: inst.len().to_const() as u8, operands, access_bytes })
            }

            fn operand(from: $operand) -> RawOperand {
                use $operand as O;
                match from {
                    O::ImmediateI8 { imm } => RawOperand::Immediate(imm.into()),
                    O::ImmediateU8 { imm } => RawOperand::Immediate((imm as i8).into()),
                    O::ImmediateI16 { imm } => RawOperand::Immediate(imm.into()),
                    O::ImmediateU16 { imm } => RawOperand::Immediate((imm as i16).into()),
                    O::ImmediateI32 { imm } => RawOperand::Immediate(imm.into()),
                    O::ImmediateU32 { imm } => RawOperand::Immediate((imm as i32).into()),
                    O::Register { reg }
                    | O::RegisterMaskMerge { reg, .. }
                    | O::RegisterMaskMergeSae { reg, .. }
                    | O::RegisterMaskMergeSaeNoround { reg, .. } => RawOperand::Register(register(reg)),
                    O::AbsoluteU32 { addr } => RawOperand::Memory(NONE, NONE, 1, (addr as i32).into()),
                    $($arms)*
                    memory => memory_operand(memory),
                }
            }

            fn memory_operand(from: $operand) -> RawOperand {
                use $operand as O;
                let memory = |base, index, scale, disp: i32| RawOperand::Memory(base, index, scale, disp.into());
                match from {
                    O::MemDeref { base } | O::MemDerefMasked { base, .. } => memory(register(base), NONE, 1, 0),
                    O::Disp { base, disp } | O::DispMasked { base, disp, .. } => memory(register(base), NONE, 1, disp),
                    O::MemIndexScale { index, scale } | O::MemIndexScaleMasked { index, scale, .. } => {
                        memory(NONE, register(index), scale, 0)
                    }
                    O::MemIndexScaleDisp { index, scale, disp }
                    | O::MemIndexScaleDispMasked { index, scale, disp, .. } => {
                        memory(NONE, register(index), scale, disp)
                    }
                    O::MemBaseIndexScale { base, index, scale }
                    | O::MemBaseIndexScaleMasked { base, index, scale, .. } => {
                        memory(register(base), register(index), scale, 0)
                    }
                    O::MemBaseIndexScaleDisp { base, index, scale, disp }
                    | O::MemBaseIndexScaleDispMasked { base, index, scale, disp, .. } => {
                        memory(register(base), register(index), scale, disp)
                    }
                    _ => RawOperand::None,
                }
            }

            fn register(from: RegSpec) -> Register {
                super::register(from.class().name(), from.num())
            }
        }
    };
}

mode!(long, long_mode, Long, LongOperand, {
    LongOperand::ImmediateI64 { imm } => RawOperand::Immediate(imm),
    LongOperand::ImmediateU64 { imm } => RawOperand::Immediate(imm as i64),
    LongOperand::AbsoluteU64 { addr } => RawOperand::Memory(NONE, NONE, 1, addr as i64),
});
mode!(protected, protected_mode, Protected, ProtectedOperand, {
    ProtectedOperand::AbsoluteU16 { addr } => RawOperand::Memory(NONE, NONE, 1, addr.into()),
    ProtectedOperand::AbsoluteFarAddress { segment, address } => RawOperand::Far(segment, address),
});
