//! Appends instructions and blocks to a [`Function`].

use crate::{
    Block, BlockId, Cond, ExitKind, Flags, Function, Inst, IntCc, Lane, MemoryOrder, Opcode, Rhs, Slot, Terminator,
    Type, Value,
};

/// A memory operand: base + (index << scale) + displacement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryOperand {
    /// I64 value, or none.
    pub base: Value,
    /// I64 value, or none.
    pub index: Value,
    /// Shift of the index: 0 to 3.
    pub scale: u8,
    /// Displacement in bytes.
    pub displacement: i64,
    /// Ordering.
    pub order: MemoryOrder,
}

impl MemoryOperand {
    /// The memory at a value.
    pub const fn at(base: Value, order: MemoryOrder) -> Self {
        Self { base, index: Value::NONE, scale: 0, displacement: 0, order }
    }

    /// The same operand `bytes` further.
    #[must_use]
    pub const fn offset(mut self, bytes: i64) -> Self {
        self.displacement = self.displacement.wrapping_add(bytes);
        self
    }
}

/// Builds a function block by block: start a block, push instructions, end it.
#[derive(Debug)]
pub struct Builder {
    function: Function,
    block_start: u32,
    guest: u32,
}

impl Builder {
    /// A builder of a function at a guest address.
    pub fn new(base: u64, bits: u8) -> Self {
        Self::of(Function::new(base, bits))
    }

    /// A builder of an empty function.
    ///
    /// # Panics
    /// Where the function has instructions.
    pub fn of(function: Function) -> Self {
        assert!(function.insts.is_empty() && function.blocks.is_empty(), "a builder starts with nothing");
        Self { function, block_start: 0, guest: 0 }
    }

    /// Makes room for so many instructions and blocks at once.
    pub fn reserve(&mut self, insts: usize, blocks: usize) {
        self.function.insts.reserve(insts);
        self.function.blocks.reserve(blocks);
    }

    /// The function so far.
    pub fn function(&self) -> &Function {
        &self.function
    }

    /// The finished function.
    pub fn finish(self) -> Function {
        self.function
    }

    /// Guest instruction that the following instructions belong to.
    pub fn set_guest_pc(&mut self, guest_pc: u64) {
        self.guest = guest_pc.wrapping_sub(self.function.base) as u32;
    }

    /// Appends an instruction.
    pub fn push(&mut self, mut inst: Inst) -> Value {
        inst.guest = self.guest;
        let value = Value(self.function.insts.len() as u32);
        self.function.insts.push(inst);
        value
    }

    /// Inserts an instruction of the current guest instruction before the one with index `at` of the current block; values from
    /// there on move up by one.
    pub fn insert(&mut self, at: usize, mut inst: Inst) -> Value {
        debug_assert!(at >= self.block_start as usize, "finished blocks stay");
        inst.guest = self.guest;
        self.function.insts.insert(at, inst);
        for later in &mut self.function.insts[at + 1..] {
            for arg in later.args.iter_mut().filter(|arg| arg.is_some() && arg.index() >= at) {
                arg.0 += 1;
            }
        }
        Value(at as u32)
    }

    /// Ends the current block: everything pushed since the last one.
    pub fn end_block(&mut self, guest_pc: u64, guest_len: u32, entry: bool, terminator: Terminator) -> BlockId {
        let end = self.function.insts.len() as u32;
        let id = BlockId(self.function.blocks.len() as u32);
        self.function.blocks.push(Block {
            guest_pc,
            guest_len,
            insts: self.block_start..end,
            terminator,
            terminator_guest: self.guest,
            entry,
            live_out: Flags::all(),
        });
        self.block_start = end;
        id
    }

    /// Drops what was pushed since `mark` (an earlier [`Builder::mark`]) in the current block.
    pub fn rewind(&mut self, mark: usize) {
        debug_assert!(mark >= self.block_start as usize, "a finished block cannot be rewound");
        self.function.insts.truncate(mark);
    }

    /// Takes the order of x86 from the loads and stores since `mark`. Atomic operations keep theirs.
    pub fn relax(&mut self, mark: usize) {
        let accesses = self.function.insts[mark..].iter_mut();
        for inst in accesses.filter(|inst| matches!(inst.opcode, Opcode::Load | Opcode::Store)) {
            inst.aux2 = Inst::memory_aux(inst.scale(), MemoryOrder::Relaxed);
        }
    }

    /// Number of instructions so far, for [`Builder::rewind`] and [`Builder::relax`].
    pub fn mark(&self) -> usize {
        self.function.insts.len()
    }

    /// Adds a target list and gives its index. One that is the same as the last, as in interpreters whose every operation
    /// dispatches the next, is shared.
    pub fn add_table(&mut self, targets: Vec<crate::Target>) -> u32 {
        if self.function.tables.last() != Some(&targets) {
            self.function.tables.push(targets);
        }
        self.function.tables.len() as u32 - 1
    }

    /// Changes finished blocks, to resolve their targets.
    pub fn blocks_mut(&mut self) -> &mut [Block] {
        &mut self.function.blocks
    }

    /// Changes finished target lists.
    pub fn tables_mut(&mut self) -> &mut [Vec<crate::Target>] {
        &mut self.function.tables
    }

    /// Type of a value.
    pub fn type_of(&self, value: Value) -> Type {
        self.function.inst(value).ty
    }

    /// An integer constant.
    pub fn constant(&mut self, ty: Type, imm: i64) -> Value {
        self.push(Inst::new(Opcode::Const, ty).with_imm(imm))
    }

    /// A guest address that moves with the image, of 32 or 64 bits.
    pub fn guest_addr(&mut self, ty: Type, guest_pc: u64) -> Value {
        self.push(Inst::new(Opcode::GuestAddr, ty).with_imm(guest_pc as i64))
    }

    /// Low bits of a slot.
    pub fn get(&mut self, slot: Slot, ty: Type) -> Value {
        self.push(Inst::new(Opcode::Get, ty).with_aux(slot.index() as u8))
    }

    /// Writes a slot.
    pub fn put(&mut self, slot: Slot, value: Value) {
        let ty = self.type_of(value);
        self.push(Inst::new(Opcode::Put, ty).with_aux(slot.index() as u8).with_args([value]));
    }

    /// An operation on one value of the same type.
    pub fn unary(&mut self, opcode: Opcode, a: Value) -> Value {
        let ty = self.type_of(a);
        self.push(Inst::new(opcode, ty).with_args([a]))
    }

    /// An operation on two values, of the first one's type.
    pub fn binary(&mut self, opcode: Opcode, a: Value, b: Value) -> Value {
        let ty = self.type_of(a);
        self.push(Inst::new(opcode, ty).with_args([a, b]))
    }

    /// An operation on a value and an immediate.
    pub fn binary_imm(&mut self, opcode: Opcode, a: Value, imm: i64) -> Value {
        let ty = self.type_of(a);
        self.push(Inst::new(opcode, ty).with_args([a]).with_imm(imm))
    }

    /// An operation on a value and a value or immediate that defines flags.
    pub fn binary_flags(&mut self, opcode: Opcode, a: Value, b: Rhs, flags: Flags) -> Value {
        let inst = Inst::new(opcode, self.type_of(a)).with_flags(flags);
        self.push(match b {
            Rhs::Value(b) => inst.with_args([a, b]),
            Rhs::Imm(imm) => inst.with_args([a]).with_imm(imm),
        })
    }

    /// An integer conversion; gives the value itself where the type is the same.
    pub fn convert(&mut self, opcode: Opcode, a: Value, ty: Type) -> Value {
        if self.type_of(a) == ty { a } else { self.push(Inst::new(opcode, ty).with_args([a])) }
    }

    /// A vector operation of type `ty` on lanes.
    pub fn vector<const N: usize>(&mut self, opcode: Opcode, ty: Type, lane: Lane, args: [Value; N]) -> Value {
        self.push(Inst::new(opcode, ty).with_lane(lane).with_args(args))
    }

    /// `a` where the condition holds, else `b`.
    pub fn select(&mut self, cond: Cond, a: Value, b: Value) -> Value {
        let ty = self.type_of(a);
        self.push(Inst::new(Opcode::Select, ty).with_aux(cond as u8).with_args([a, b]))
    }

    /// 1 where the condition holds, else 0.
    pub fn flag(&mut self, cond: Cond) -> Value {
        self.push(Inst::new(Opcode::GetFlag, Type::I8).with_aux(cond as u8))
    }

    /// Sets each flag of a set to bit 0 of a value.
    pub fn put_flag(&mut self, flags: Flags, value: Value) {
        self.push(Inst::new(Opcode::PutFlag, Type::I8).with_flags(flags).with_args([value]));
    }

    /// Sets each flag of a set to a constant.
    pub fn put_flag_constant(&mut self, flags: Flags, set: bool) {
        self.push(Inst::new(Opcode::PutFlag, Type::I8).with_flags(flags).with_imm(i64::from(set)));
    }

    /// 1 where the comparison holds, else 0.
    pub fn compare(&mut self, cc: IntCc, a: Value, b: Rhs) -> Value {
        let lane = Lane::integer(self.type_of(a).bits()).unwrap_or(Lane::None);
        let inst = Inst::new(Opcode::Compare, Type::I8).with_lane(lane).with_aux(cc as u8);
        self.push(match b {
            Rhs::Value(b) => inst.with_args([a, b]),
            Rhs::Imm(imm) => inst.with_args([a]).with_imm(imm),
        })
    }

    fn memory(opcode: Opcode, ty: Type, at: MemoryOperand) -> Inst {
        Inst::new(opcode, ty)
            .with_args([at.base, at.index])
            .with_imm(at.displacement)
            .with_aux2(Inst::memory_aux(at.scale, at.order))
    }

    /// The address of a memory operand.
    pub fn address(&mut self, ty: Type, at: MemoryOperand) -> Value {
        self.push(Self::memory(Opcode::Address, ty, at))
    }

    /// A load.
    pub fn load(&mut self, ty: Type, at: MemoryOperand) -> Value {
        self.push(Self::memory(Opcode::Load, ty, at))
    }

    /// A store of a value of its own type.
    pub fn store(&mut self, at: MemoryOperand, value: Value) {
        let ty = self.type_of(value);
        let mut inst = Self::memory(Opcode::Store, ty, at);
        inst.args[2] = value;
        self.push(inst);
    }

    /// #GP where the memory operand is not aligned to `bytes`, a power of two.
    pub fn check_alignment(&mut self, at: MemoryOperand, bytes: u8) {
        self.push(Self::memory(Opcode::CheckAlignment, Type::None, at).with_aux(bytes));
    }

    /// An exit where a value is not zero. The guest PC stored lies `distance` bytes behind the instruction's start.
    pub fn trap_if(&mut self, value: Value, kind: ExitKind, distance: i64) {
        self.push(Inst::new(Opcode::TrapIf, Type::None).with_aux(kind as u8).with_args([value]).with_imm(distance));
    }

    /// Leaves where a value is not zero, to go on `distance` bytes behind the instruction's start.
    pub fn leave_if(&mut self, value: Value, kind: ExitKind, distance: i64) {
        self.push(Inst::new(Opcode::LeaveIf, Type::None).with_aux(kind as u8).with_args([value]).with_imm(distance));
    }

    /// A field of an integer, zero-extended.
    pub fn extract_bits(&mut self, a: Value, lowest: u8, width: u8) -> Value {
        self.binary_imm(Opcode::ExtractBits, a, i64::from(lowest) | i64::from(width) << 8)
    }
}
