//! Instructions that the runtime carries out: generated code leaves with a [`Request`] in the guest state's service word.
//!
//! They need what only the runtime knows: descriptors, random numbers, the processor's number,
//! and where an area of varying size may be read and written.

/// An instruction that the runtime carries out. All numbers are below their field's width.
///
/// Packed: bits 7..0 the [`Operation`], 11..8 [`Self::length`], 15..12 [`Self::register`], 19..16 [`Self::bytes`],
/// 23..20 [`Self::segment`], 47..32 [`Self::value`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// What to do.
    pub operation: Operation,
    /// Length of the instruction in bytes: where it faults, it stands this far before `rip`.
    pub length: u8,
    /// General-purpose register of the result, hardware numbering.
    pub register: u8,
    /// Operand size in bytes: 2, 4 or 8.
    pub bytes: u8,
    /// Segment register: ES, CS, SS, DS, FS, GS.
    pub segment: u8,
    /// Selector, or bytes that a far return pops beyond the return address; of XSAVE and its relatives 1 where x87 pointers have 64
    /// bits.
    pub value: u16,
}

/// What the runtime does for an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Operation {
    /// Loads [`Request::segment`] with the selector.
    Load = 0,
    /// Pops [`Request::segment`] from the stack.
    Pop = 1,
    /// Loads [`Request::segment`] with the selector and [`Request::register`] with the operand.
    LoadPointer = 2,
    /// Jumps to the selector and the operand.
    Jump = 3,
    /// Calls the selector and the operand.
    Call = 4,
    /// Far return.
    Return = 5,
    /// Return from an interrupt.
    InterruptReturn = 6,
    /// LAR of the selector.
    AccessRights = 7,
    /// LSL of the selector.
    Limit = 8,
    /// VERR of the selector.
    VerifyRead = 9,
    /// VERW of the selector.
    VerifyWrite = 10,
    /// RDRAND and RDSEED.
    Random = 11,
    /// RDPID and, after the time stamp, RDTSCP.
    Processor = 12,
    /// XSAVE to the operand; [`Request::bytes`] is 8 in 64-bit code, else 4.
    SaveState = 13,
    /// XSAVEC.
    SaveStateCompact = 14,
    /// XSAVEOPT.
    SaveStateOptimized = 15,
    /// XRSTOR.
    RestoreState = 16,
}

impl Operation {
    /// Every operation, by number.
    pub const ALL: [Self; 17] = [
        Self::Load,
        Self::Pop,
        Self::LoadPointer,
        Self::Jump,
        Self::Call,
        Self::Return,
        Self::InterruptReturn,
        Self::AccessRights,
        Self::Limit,
        Self::VerifyRead,
        Self::VerifyWrite,
        Self::Random,
        Self::Processor,
        Self::SaveState,
        Self::SaveStateCompact,
        Self::SaveStateOptimized,
        Self::RestoreState,
    ];
}

impl Request {
    /// As the guest state holds it.
    pub const fn pack(self) -> u64 {
        self.operation as u64
            | (self.length as u64) << 8
            | (self.register as u64) << 12
            | (self.bytes as u64) << 16
            | (self.segment as u64) << 20
            | (self.value as u64) << Self::VALUE_SHIFT
    }

    /// Position of [`Self::value`].
    pub const VALUE_SHIFT: u32 = 32;

    /// The request that `raw` holds, none where its operation is unknown.
    pub fn unpack(raw: u64) -> Option<Self> {
        let field = |position: u32| (raw >> position & 15) as u8;
        Some(Self {
            operation: *Operation::ALL.get((raw & 0xff) as usize)?,
            length: field(8),
            register: field(12),
            bytes: field(16),
            segment: field(20),
            value: (raw >> Self::VALUE_SHIFT) as u16,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_survive_packing() {
        for (number, operation) in Operation::ALL.into_iter().enumerate() {
            assert_eq!(operation as usize, number);
            let request = Request { operation, length: 15, register: 12, bytes: 8, segment: 5, value: 0xfedc };
            assert_eq!(Request::unpack(request.pack()), Some(request));
        }
        assert_eq!(Request::unpack(0xff), None);
    }
}
