//! The compact binary form of functions.
//!
//! Layout: the magic `CWIR`, a version byte, a fingerprint of the opcode table (4 bytes, little endian), then base, guest
//! width, target lists, instructions and blocks. Numbers are LEB128, signed ones in zigzag; addresses are distances from
//! the function's base, operands distances back from their user. An instruction is its opcode, a byte of type and lane, a
//! byte that says which fields follow, and those.
//!
//! **Invariants.** [`decode`] of what [`encode`] wrote gives an equal function. It reads foreign bytes: it never panics, and
//! allocates at most a small multiple of the input's length. What it gives is well formed as data alone; run
//! [`verify`](crate::verify::verify()) before use.

use crate::{Block, BlockId, Cond, ExitKind, Flags, Function, Inst, Lane, Opcode, Target, Terminator, Type, Value};

/// Version of the layout.
pub const VERSION: u8 = 2;

const MAGIC: [u8; 4] = *b"CWIR";

/// Why bytes are no function, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("offset {offset}: {kind}")]
pub struct DecodeError {
    /// Offset in bytes.
    pub offset: usize,
    /// What is wrong there.
    pub kind: DecodeErrorKind,
}

/// What is wrong with bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeErrorKind {
    /// They do not start with the magic.
    #[error("not a function in binary form")]
    Magic,
    /// Another version.
    #[error("version {0} instead of {VERSION}")]
    Version(u8),
    /// Written with another opcode table.
    #[error("written with another opcode table")]
    OpcodeTable,
    /// They end too early.
    #[error("truncated")]
    Truncated,
    /// A number is too large for its place.
    #[error("number out of range")]
    Number,
    /// A code that means nothing.
    #[error("{0} has no meaning")]
    Code(&'static str),
    /// Bytes follow the function.
    #[error("bytes follow the function")]
    Trailing,
}

/// FNV-1a over the names of all operations, so that a changed table is noticed.
fn table_fingerprint() -> u32 {
    let names = Opcode::ALL.iter().flat_map(|opcode| opcode.info().name.bytes().chain([0]));
    names.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Bits of an instruction's field byte; bits 0 to 2 are its operands.
mod field {
    pub(super) const FLAGS: u8 = 8;
    pub(super) const AUX: u8 = 16;
    pub(super) const AUX2: u8 = 32;
    pub(super) const IMM: u8 = 64;
    pub(super) const GUEST: u8 = 128;
}

/// Appends the binary form of a function.
pub fn encode(function: &Function, out: &mut Vec<u8>) {
    let mut writer = Writer { out, base: function.base };
    writer.out.extend(MAGIC);
    writer.out.push(VERSION);
    writer.out.extend(table_fingerprint().to_le_bytes());
    writer.number(function.base);
    writer.out.push(function.bits);
    writer.number(function.tables.len() as u64);
    for targets in &function.tables {
        writer.number(targets.len() as u64);
        targets.iter().for_each(|target| writer.target(*target));
    }
    writer.number(function.insts.len() as u64);
    let mut guest = 0;
    for (index, inst) in (0..).zip(&function.insts) {
        writer.inst(index, inst, guest);
        guest = inst.guest;
    }
    writer.number(function.blocks.len() as u64);
    let mut end = 0;
    for block in &function.blocks {
        writer.block(block, end);
        end = block.insts.end;
    }
}

struct Writer<'o> {
    out: &'o mut Vec<u8>,
    base: u64,
}

impl Writer<'_> {
    fn number(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.out.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.out.push(value as u8);
    }

    fn signed(&mut self, value: i64) {
        self.number((value << 1 ^ value >> 63) as u64);
    }

    fn address(&mut self, guest_pc: u64) {
        self.signed(guest_pc.wrapping_sub(self.base) as i64);
    }

    /// A distance between two 32-bit numbers.
    fn distance(&mut self, to: u32, from: u32) {
        self.signed(i64::from(to) - i64::from(from));
    }

    fn target(&mut self, target: Target) {
        match target {
            Target::Block(id) => {
                self.out.push(0);
                self.number(u64::from(id.0));
            }
            Target::Guest(guest_pc) => {
                self.out.push(1);
                self.address(guest_pc);
            }
        }
    }

    fn inst(&mut self, index: u32, inst: &Inst, guest: u32) {
        let mut fields = 0;
        for (n, arg) in inst.args.iter().enumerate() {
            fields |= u8::from(arg.is_some()) << n;
        }
        let set = |present: bool, bit: u8| if present { bit } else { 0 };
        fields |= set(!inst.flags.is_empty(), field::FLAGS) | set(inst.aux != 0, field::AUX);
        fields |= set(inst.aux2 != 0, field::AUX2) | set(inst.imm != 0, field::IMM);
        fields |= set(inst.guest != guest, field::GUEST);
        self.out.extend([inst.opcode as u8, inst.ty as u8 | (inst.lane as u8) << 4, fields]);
        for arg in inst.present_args() {
            self.distance(index, arg.0);
        }
        for (bit, value) in [(field::FLAGS, inst.flags.bits()), (field::AUX, inst.aux), (field::AUX2, inst.aux2)] {
            if fields & bit != 0 {
                self.out.push(value);
            }
        }
        if fields & field::IMM != 0 {
            self.signed(inst.imm);
        }
        if fields & field::GUEST != 0 {
            self.distance(inst.guest, guest);
        }
    }

    fn block(&mut self, block: &Block, last_end: u32) {
        self.address(block.guest_pc);
        self.number(u64::from(block.guest_len));
        self.distance(block.insts.start, last_end);
        self.distance(block.insts.end, block.insts.start);
        self.out.extend([u8::from(block.entry), block.live_out.bits()]);
        self.number(u64::from(block.terminator_guest));
        self.terminator(&block.terminator);
    }

    fn call(&mut self, return_pc: u64, returns_to: Target) {
        self.address(return_pc);
        self.target(returns_to);
    }

    fn terminator(&mut self, terminator: &Terminator) {
        self.out.push(terminator_code(terminator));
        if let Some(value) = terminator.value() {
            self.number(u64::from(value.0));
        }
        match *terminator {
            Terminator::Jump(target) => self.target(target),
            Terminator::Branch { cond, taken, not_taken } => {
                self.out.push(cond as u8);
                self.target(taken);
                self.target(not_taken);
            }
            Terminator::BranchNonZero { taken, not_taken, .. } => {
                self.target(taken);
                self.target(not_taken);
            }
            Terminator::JumpIndirect { list, .. } => self.number(u64::from(list)),
            Terminator::Call { target, return_pc, returns_to } => {
                self.target(target);
                self.call(return_pc, returns_to);
            }
            Terminator::CallIndirect { return_pc, returns_to, .. } => self.call(return_pc, returns_to),
            Terminator::Return { .. } => {}
            Terminator::Exit { kind, guest_pc, next } => {
                self.out.push(kind as u8);
                self.address(guest_pc);
                self.out.push(u8::from(next.is_some()));
                if let Some(next) = next {
                    self.target(next);
                }
            }
        }
    }
}

const fn terminator_code(terminator: &Terminator) -> u8 {
    match terminator {
        Terminator::Jump(_) => 0,
        Terminator::Branch { .. } => 1,
        Terminator::BranchNonZero { .. } => 2,
        Terminator::JumpIndirect { .. } => 3,
        Terminator::Call { .. } => 4,
        Terminator::CallIndirect { .. } => 5,
        Terminator::Return { .. } => 6,
        Terminator::Exit { .. } => 7,
    }
}

/// Reads a function from its binary form, which must fill `bytes`.
///
/// # Errors
/// The first thing that is wrong, with its offset.
pub fn decode(bytes: &[u8]) -> Result<Function, DecodeError> {
    let mut reader = Reader { bytes, offset: 0, base: 0 };
    reader.header()?;
    reader.base = reader.number()?;
    let mut function = Function::new(reader.base, reader.byte()?);
    for _ in 0..reader.count()? {
        let count = reader.count()?;
        function.tables.push((0..count).map(|_| reader.target()).collect::<Result<_, _>>()?);
    }
    let mut guest = 0;
    for index in 0..reader.count()? {
        let inst = reader.inst(index, guest)?;
        guest = inst.guest;
        function.insts.push(inst);
    }
    let mut end = 0;
    for _ in 0..reader.count()? {
        let block = reader.block(end)?;
        end = block.insts.end;
        function.blocks.push(block);
    }
    if reader.offset == bytes.len() { Ok(function) } else { Err(reader.error(DecodeErrorKind::Trailing)) }
}

struct Reader<'b> {
    bytes: &'b [u8],
    offset: usize,
    base: u64,
}

impl Reader<'_> {
    const fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError { offset: self.offset, kind }
    }

    fn header(&mut self) -> Result<(), DecodeError> {
        if !self.bytes.starts_with(&MAGIC) {
            return Err(self.error(DecodeErrorKind::Magic));
        }
        self.offset = MAGIC.len();
        let version = self.byte()?;
        if version != VERSION {
            return Err(self.error(DecodeErrorKind::Version(version)));
        }
        for expected in table_fingerprint().to_le_bytes() {
            if self.byte()? != expected {
                return Err(self.error(DecodeErrorKind::OpcodeTable));
            }
        }
        Ok(())
    }

    fn byte(&mut self) -> Result<u8, DecodeError> {
        let byte = *self.bytes.get(self.offset).ok_or_else(|| self.error(DecodeErrorKind::Truncated))?;
        self.offset += 1;
        Ok(byte)
    }

    fn number(&mut self) -> Result<u64, DecodeError> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let part = u64::from(byte & 0x7f);
            if part << shift >> shift != part {
                return Err(self.error(DecodeErrorKind::Number));
            }
            value |= part << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(self.error(DecodeErrorKind::Number))
    }

    fn signed(&mut self) -> Result<i64, DecodeError> {
        let value = self.number()?;
        Ok((value >> 1) as i64 ^ -((value & 1) as i64))
    }

    fn small(&mut self) -> Result<u32, DecodeError> {
        let value = self.number()?;
        u32::try_from(value).map_err(|_| self.error(DecodeErrorKind::Number))
    }

    /// A number of items that follow. Each takes a byte or more, which bounds the memory that they need.
    fn count(&mut self) -> Result<u32, DecodeError> {
        let count = self.small()?;
        let left = self.bytes.len() - self.offset;
        if count as usize <= left { Ok(count) } else { Err(self.error(DecodeErrorKind::Truncated)) }
    }

    fn address(&mut self) -> Result<u64, DecodeError> {
        Ok(self.base.wrapping_add(self.signed()? as u64))
    }

    fn distance(&mut self, from: u32) -> Result<u32, DecodeError> {
        let to = self.signed()?.checked_add(i64::from(from));
        to.and_then(|to| u32::try_from(to).ok()).ok_or_else(|| self.error(DecodeErrorKind::Number))
    }

    /// A byte that numbers an item of a list.
    fn code<T: Copy>(&mut self, all: &[T], what: &'static str) -> Result<T, DecodeError> {
        let code = usize::from(self.byte()?);
        all.get(code).copied().ok_or_else(|| self.error(DecodeErrorKind::Code(what)))
    }

    fn flags(&mut self) -> Result<Flags, DecodeError> {
        let bits = self.byte()?;
        Flags::from_bits(bits).ok_or_else(|| self.error(DecodeErrorKind::Code("flags")))
    }

    fn target(&mut self) -> Result<Target, DecodeError> {
        match self.code(&[false, true], "target")? {
            false => Ok(Target::Block(BlockId(self.small()?))),
            true => Ok(Target::Guest(self.address()?)),
        }
    }

    fn inst(&mut self, index: u32, last_guest: u32) -> Result<Inst, DecodeError> {
        let opcode = self.code(Opcode::ALL, "opcode")?;
        let shape = self.byte()?;
        let ty = Type::ALL.get(usize::from(shape & 15)).copied();
        let lane = Lane::ALL.get(usize::from(shape >> 4)).copied();
        let (Some(ty), Some(lane)) = (ty, lane) else { return Err(self.error(DecodeErrorKind::Code("type"))) };
        let fields = self.byte()?;
        let mut inst = Inst::new(opcode, ty).with_lane(lane);
        for (n, arg) in inst.args.iter_mut().enumerate() {
            if fields >> n & 1 == 1 {
                // The distance is from the user back to the operand.
                let back = self.signed()?;
                let value = i64::from(index).checked_sub(back).and_then(|value| u32::try_from(value).ok());
                *arg = Value(value.ok_or_else(|| self.error(DecodeErrorKind::Number))?);
            }
        }
        if fields & field::FLAGS != 0 {
            inst.flags = self.flags()?;
        }
        if fields & field::AUX != 0 {
            inst.aux = self.byte()?;
        }
        if fields & field::AUX2 != 0 {
            inst.aux2 = self.byte()?;
        }
        if fields & field::IMM != 0 {
            inst.imm = self.signed()?;
        }
        inst.guest = if fields & field::GUEST != 0 { self.distance(last_guest)? } else { last_guest };
        Ok(inst)
    }

    fn block(&mut self, last_end: u32) -> Result<Block, DecodeError> {
        let guest_pc = self.address()?;
        let guest_len = self.small()?;
        let start = self.distance(last_end)?;
        let end = self.distance(start)?;
        let entry = self.code(&[false, true], "entry")?;
        let live_out = self.flags()?;
        let terminator_guest = self.small()?;
        let terminator = self.terminator()?;
        Ok(Block { guest_pc, guest_len, insts: start..end, terminator, terminator_guest, entry, live_out })
    }

    fn terminator(&mut self) -> Result<Terminator, DecodeError> {
        Ok(match self.byte()? {
            0 => Terminator::Jump(self.target()?),
            1 => {
                let cond = self.code(&Cond::ALL, "condition")?;
                Terminator::Branch { cond, taken: self.target()?, not_taken: self.target()? }
            }
            2 => {
                let value = Value(self.small()?);
                Terminator::BranchNonZero { value, taken: self.target()?, not_taken: self.target()? }
            }
            3 => Terminator::JumpIndirect { target: Value(self.small()?), list: self.small()? },
            4 => {
                let target = self.target()?;
                Terminator::Call { target, return_pc: self.address()?, returns_to: self.target()? }
            }
            5 => {
                let target = Value(self.small()?);
                Terminator::CallIndirect { target, return_pc: self.address()?, returns_to: self.target()? }
            }
            6 => Terminator::Return { target: Value(self.small()?) },
            7 => {
                let kind = self.code(&ExitKind::ALL, "exit")?;
                let guest_pc = self.address()?;
                let has_next = self.code(&[false, true], "continuation")?;
                let next = if has_next { Some(self.target()?) } else { None };
                Terminator::Exit { kind, guest_pc, next }
            }
            _ => return Err(self.error(DecodeErrorKind::Code("terminator"))),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arbitrary::{Options, Random, function};

    fn sample(seed: u64) -> Function {
        function(seed, &Options { floats: true, any_terminator: true, ..Options::default() })
    }

    fn encoded(function: &Function) -> Vec<u8> {
        let mut bytes = Vec::new();
        encode(function, &mut bytes);
        bytes
    }

    #[test]
    fn random_functions_round_trip_compactly() {
        for seed in 0..400 {
            let function = sample(seed);
            let bytes = encoded(&function);
            assert_eq!(decode(&bytes).as_ref(), Ok(&function));
            assert!(bytes.len() < function.insts.len() * 12 + function.blocks.len() * 40 + 100);
        }
    }

    #[test]
    fn extreme_numbers_round_trip() {
        let mut function = sample(1);
        function.base = u64::MAX;
        function.insts[0].imm = i64::MIN;
        function.insts[0].guest = u32::MAX;
        function.blocks[0].guest_pc = 1 << 63;
        (function.blocks[0].insts.start, function.blocks[0].insts.end) = (u32::MAX, 0);
        function.blocks[0].guest_len = u32::MAX;
        assert_eq!(decode(&encoded(&function)), Ok(function));
    }

    #[test]
    fn foreign_headers_are_refused() {
        let bytes = encoded(&sample(2));
        let with = |at: usize, byte: u8| {
            let mut bytes = bytes.clone();
            bytes[at] = byte;
            decode(&bytes).unwrap_err().kind
        };
        assert_eq!(with(0, 0), DecodeErrorKind::Magic);
        assert_eq!(with(4, 9), DecodeErrorKind::Version(9));
        assert_eq!(with(5, !bytes[5]), DecodeErrorKind::OpcodeTable);
        let mut longer = bytes.clone();
        longer.push(0);
        assert_eq!(decode(&longer), Err(DecodeError { offset: bytes.len(), kind: DecodeErrorKind::Trailing }));
        let mut many = bytes[..9].to_vec();
        many.extend([0, 64, 0, 0xff, 0xff, 0xff, 0xff, 0x0f]);
        assert_eq!(decode(&many).unwrap_err().kind, DecodeErrorKind::Truncated);
    }

    #[test]
    fn truncated_and_flipped_bytes_never_panic() {
        let bytes = encoded(&sample(3));
        for len in 0..bytes.len() {
            assert!(decode(&bytes[..len]).is_err(), "{len}");
        }
        let mut random = Random::new(3);
        for _ in 0..50_000 {
            let mut bytes = bytes.clone();
            for _ in 0..=random.below(4) {
                let at = 9 + random.below(bytes.len() as u64 - 9) as usize;
                bytes[at] ^= 1 << random.below(8);
            }
            if let Ok(function) = decode(&bytes) {
                assert_eq!(decode(&encoded(&function)).as_ref(), Ok(&function));
                let _ = crate::verify(&function);
            }
        }
    }
}
