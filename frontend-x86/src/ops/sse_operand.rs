//! Operands of vector instructions and the handler shapes that the SSE families share.
//!
//! Encodings differ in two ways, and only here: legacy forms have their destination as first source and leave the upper
//! half of its YMM register alone, VEX forms name the first source and zero that half.
//!
//! MMX registers are 64-bit vectors; where an instruction has one, [`Lifter::lift`] has it enter MMX mode first
//! (**deviation**: also where its memory operand then faults; CPUs differ).
//!
//! A memory operand is one access of its whole width, ordered as integer accesses are. A misaligned one raises #GP where the
//! manual demands alignment: 16 bytes of legacy encodings, and every aligned or non-temporal move.

use crate::decode::{Encoding, Instruction, Mnemonic, OperandKind, Register, RegisterClass};
use crate::lift::{LiftError, Lifter};
use causeway_ir::{Inst, Lane, MemoryOperand, MemoryOrder, Opcode, Rounding, Slot, Type, Value};

/// What a handler gives.
pub(super) type Done = Result<(), LiftError>;

/// Index of the first source operand: the destination itself in legacy encodings.
pub(super) fn first_source(instruction: &Instruction) -> usize {
    usize::from(instruction.encoding != Encoding::Legacy)
}

/// Index of the last source operand of an instruction with two sources, or with a source and a merged destination.
pub(super) fn second_source(instruction: &Instruction) -> usize {
    first_source(instruction) + 1
}

/// Type of the instruction's whole vectors: those of the narrowest registers where it has MMX registers.
pub(super) fn vector_type(instruction: &Instruction) -> Type {
    match instruction.vector_bits() {
        256 => Type::V256,
        _ if instruction.has_mmx_register() => Type::V64,
        _ => Type::V128,
    }
}

/// The immediate as the byte that it is.
pub(super) const fn immediate(instruction: &Instruction) -> i64 {
    instruction.immediate & 0xff
}

/// A vector operation without operands and immediate.
pub(super) const fn operation(opcode: Opcode, ty: Type, lane: Lane) -> Inst {
    Inst::new(opcode, ty).with_lane(lane)
}

/// The type of `bytes` of memory in a vector register.
fn memory_type(instruction: &Instruction) -> Result<Type, LiftError> {
    match instruction.memory.access_bytes {
        4 => Ok(Type::F32),
        8 => Ok(Type::V64),
        16 => Ok(Type::V128),
        32 => Ok(Type::V256),
        _ => Lifter::unsupported(instruction, "operand size"),
    }
}

/// Does a memory operand of a vector's width have to be aligned (Intel SDM volume 2, section 2.4)?
fn requires_alignment(instruction: &Instruction) -> bool {
    use Mnemonic as M;
    if instruction.memory.access_bytes < 16 {
        return false;
    }
    match instruction.mnemonic {
        M::Movups | M::Movupd | M::Movdqu | M::Lddqu => false,
        M::Pcmpestri | M::Pcmpestri64 | M::Pcmpestrm | M::Pcmpestrm64 | M::Pcmpistri | M::Pcmpistrm => false,
        M::Vmovaps | M::Vmovapd | M::Vmovdqa | M::Vmovntps | M::Vmovntpd | M::Vmovntdq | M::Vmovntdqa => true,
        _ => instruction.encoding == Encoding::Legacy,
    }
}

/// Slots of the lower and the upper half of a vector register.
fn halves(instruction: &Instruction, register: Register) -> Result<(Slot, Slot), LiftError> {
    if !matches!(instruction.encoding, Encoding::Legacy | Encoding::Vex) {
        return Lifter::unsupported(instruction, "encoding");
    }
    match register.class {
        RegisterClass::Xmm | RegisterClass::Ymm if register.number < 16 => {
            Ok((Slot::xmm(register.number), Slot::ymm_high(register.number)))
        }
        _ => Lifter::unsupported(instruction, "operand kind"),
    }
}

impl Lifter {
    /// Vector operand `n`: a whole register, or memory of its own width.
    pub(super) fn read_vector(&mut self, instruction: &Instruction, n: usize) -> Result<Value, LiftError> {
        if instruction.is_memory(n) {
            let at = self.vector_memory(instruction);
            let value = self.builder().load(memory_type(instruction)?, at);
            // PUNPCKLBW and its like take the half that they need.
            let is_half = instruction.has_mmx_register() && instruction.memory.access_bytes == 4;
            return Ok(if is_half { self.builder().convert(Opcode::VWiden, value, Type::V64) } else { value });
        }
        let register = instruction.register(n);
        if register.class == RegisterClass::Mmx {
            return Ok(self.builder().get(Slot::mmx(register.number), Type::V64));
        }
        let (low, high) = halves(instruction, register)?;
        let low = self.builder().get(low, Type::V128);
        if register.class != RegisterClass::Ymm {
            return Ok(low);
        }
        let high = self.builder().get(high, Type::V128);
        Ok(self.builder().push(Inst::new(Opcode::VJoin, Type::V256).with_args([low, high])))
    }

    /// Lane 0 of vector operand `n`, or memory, as a single element.
    pub(super) fn read_element(&mut self, instruction: &Instruction, n: usize, lane: Lane) -> Result<Value, LiftError> {
        if instruction.is_memory(n) {
            let at = self.memory(instruction);
            return Ok(self.builder().load(lane.element(), at));
        }
        let vector = self.read_vector(instruction, n)?;
        Ok(self.extract(vector, 0, lane))
    }

    /// Writes the destination register (operand 0), or memory. Of a register, what lies above the value's width within
    /// the XMM register becomes zero.
    pub(super) fn write_vector(&mut self, instruction: &Instruction, value: Value) -> Done {
        if instruction.is_memory(0) {
            let at = self.vector_memory(instruction);
            self.builder().store(at, value);
            return Ok(());
        }
        let register = instruction.register(0);
        if register.class == RegisterClass::Mmx {
            self.builder().put(Slot::mmx(register.number), value);
            return Ok(());
        }
        let (low_slot, high_slot) = halves(instruction, register)?;
        if self.builder().type_of(value) == Type::V256 {
            let low = self.builder().push(Inst::new(Opcode::VLow, Type::V128).with_args([value]));
            let high = self.builder().push(Inst::new(Opcode::VHigh, Type::V128).with_args([value]));
            self.builder().put(low_slot, low);
            self.builder().put(high_slot, high);
            return Ok(());
        }
        self.builder().put(low_slot, value);
        if instruction.encoding != Encoding::Legacy {
            let zero = self.zero_vector(Type::V128);
            self.builder().put(high_slot, zero);
        }
        Ok(())
    }

    /// Writes a single element to memory, or to lane 0 of the destination with its other lanes from the first source.
    pub(super) fn write_element(&mut self, instruction: &Instruction, element: Value, lane: Lane) -> Done {
        if instruction.is_memory(0) {
            return self.write_vector(instruction, element);
        }
        let upper = self.read_vector(instruction, first_source(instruction))?;
        let merged = self.insert(upper, 0, element, lane);
        self.write_vector(instruction, merged)
    }

    /// The memory operand, checked where it has to be aligned.
    fn vector_memory(&mut self, instruction: &Instruction) -> MemoryOperand {
        let at = self.memory(instruction);
        if requires_alignment(instruction) {
            self.builder().check_alignment(at, instruction.memory.access_bytes as u8);
        }
        at
    }

    /// The memory operand of a non-temporal access, which x86 does not order.
    pub(super) fn non_temporal(&mut self, instruction: &Instruction) -> MemoryOperand {
        MemoryOperand { order: MemoryOrder::Relaxed, ..self.vector_memory(instruction) }
    }

    /// Lane `index` as a single element.
    pub(super) fn extract(&mut self, vector: Value, index: u8, lane: Lane) -> Value {
        self.extract_as(vector, index, lane, lane.element())
    }

    /// Lane `index` of integers, zero-extended to `ty`.
    pub(super) fn extract_as(&mut self, vector: Value, index: u8, lane: Lane, ty: Type) -> Value {
        self.builder().push(operation(Opcode::VExtract, ty, lane).with_aux(index).with_args([vector]))
    }

    /// `vector` with lane `index` replaced.
    pub(super) fn insert(&mut self, vector: Value, index: u8, element: Value, lane: Lane) -> Value {
        let ty = self.builder().type_of(vector);
        self.builder().push(operation(Opcode::VInsert, ty, lane).with_aux(index).with_args([vector, element]))
    }

    /// A vector with every lane the same.
    pub(super) fn splat(&mut self, element: Value, ty: Type, lane: Lane) -> Value {
        self.builder().vector(Opcode::VSplat, ty, lane, [element])
    }

    /// A vector of zeros.
    pub(super) fn zero_vector(&mut self, ty: Type) -> Value {
        let zero = self.builder().constant(Type::I64, 0);
        self.splat(zero, ty, Lane::I64)
    }

    /// A constant of type `ty`, the same in both halves of a V256.
    pub(super) fn vector_constant(&mut self, low: u64, high: u64, ty: Type) -> Value {
        let [low, high] = [low, high].map(|half| {
            let half = self.builder().constant(Type::I64, half as i64);
            self.builder().push(Inst::new(Opcode::Bitcast, Type::V64).with_args([half]))
        });
        let half = self.builder().push(Inst::new(Opcode::VJoin, Type::V128).with_args([low, high]));
        if ty == Type::V128 {
            return half;
        }
        self.builder().push(Inst::new(Opcode::VJoin, ty).with_args([half, half]))
    }
}

/// `destination = first op second`, lane by lane.
pub(super) fn binary(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, lane: Lane) -> Done {
    binary_inst(lifter, instruction, operation(opcode, vector_type(instruction), lane))
}

/// [`binary`] with the immediate byte.
pub(super) fn binary_immediate(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, lane: Lane) -> Done {
    let inst = operation(opcode, vector_type(instruction), lane).with_imm(immediate(instruction));
    binary_inst(lifter, instruction, inst)
}

/// [`binary`] for an instruction that is complete but for its operands.
pub(super) fn binary_inst(lifter: &mut Lifter, instruction: &Instruction, inst: Inst) -> Done {
    let a = lifter.read_vector(instruction, first_source(instruction))?;
    let b = lifter.read_vector(instruction, second_source(instruction))?;
    let result = lifter.builder().push(inst.with_args([a, b]));
    lifter.write_vector(instruction, result)
}

/// [`binary`] with the sources exchanged.
pub(super) fn reversed(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, lane: Lane) -> Done {
    let a = lifter.read_vector(instruction, first_source(instruction))?;
    let b = lifter.read_vector(instruction, second_source(instruction))?;
    let inst = operation(opcode, vector_type(instruction), lane);
    let result = lifter.builder().push(inst.with_args([b, a]));
    lifter.write_vector(instruction, result)
}

/// `destination = op source`, lane by lane.
pub(super) fn unary(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, lane: Lane) -> Done {
    unary_inst(lifter, instruction, operation(opcode, vector_type(instruction), lane))
}

/// [`unary`] with the immediate byte.
pub(super) fn unary_immediate(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, lane: Lane) -> Done {
    let inst = operation(opcode, vector_type(instruction), lane).with_imm(immediate(instruction));
    unary_inst(lifter, instruction, inst)
}

/// `destination = inst source`, for an instruction that is complete but for its operand.
pub(super) fn unary_inst(lifter: &mut Lifter, instruction: &Instruction, inst: Inst) -> Done {
    let source = lifter.read_vector(instruction, 1)?;
    let result = lifter.builder().push(inst.with_args([source]));
    lifter.write_vector(instruction, result)
}

/// `lane 0 = first op second`, the other lanes from the first source.
pub(super) fn scalar_binary(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, lane: Lane) -> Done {
    scalar_binary_inst(lifter, instruction, Inst::new(opcode, lane.element()), lane)
}

/// [`scalar_binary`] for an instruction that is complete but for its operands.
pub(super) fn scalar_binary_inst(lifter: &mut Lifter, instruction: &Instruction, inst: Inst, lane: Lane) -> Done {
    let b = lifter.read_element(instruction, second_source(instruction), lane)?;
    let upper = lifter.read_vector(instruction, first_source(instruction))?;
    let a = lifter.extract(upper, 0, lane);
    let result = lifter.builder().push(inst.with_args([a, b]));
    let merged = lifter.insert(upper, 0, result, lane);
    lifter.write_vector(instruction, merged)
}

/// `lane 0 = op last source`, the other lanes from the first source.
pub(super) fn scalar_unary(lifter: &mut Lifter, instruction: &Instruction, opcode: Opcode, lane: Lane) -> Done {
    scalar_unary_inst(lifter, instruction, Inst::new(opcode, lane.element()), lane)
}

/// [`scalar_unary`] for an instruction that is complete but for its operand, a `lane`.
pub(super) fn scalar_unary_inst(lifter: &mut Lifter, instruction: &Instruction, inst: Inst, lane: Lane) -> Done {
    let source = lifter.read_element(instruction, second_source(instruction), lane)?;
    let result = lifter.builder().push(inst.with_args([source]));
    let result_lane = if inst.ty == Type::F32 { Lane::F32 } else { Lane::F64 };
    lifter.write_element(instruction, result, result_lane)
}

/// Rounding that an immediate of ROUNDPS names: bit 2 for that of MXCSR, else bits 1..0.
pub(super) const fn rounding(immediate: i64) -> Rounding {
    if immediate & 4 != 0 { Rounding::Current } else { Rounding::ALL[(immediate & 3) as usize] }
}

/// Is operand `n` a register?
pub(super) fn is_register(instruction: &Instruction, n: usize) -> bool {
    instruction.kind(n) == OperandKind::Register
}
