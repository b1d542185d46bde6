//! Guest instructions whose operands are as wide as the program's pointers.

use super::layout::Layout;
use iced_x86::code_asm::{CodeAssembler, CodeLabel};
use iced_x86::{Code, IcedError, Instruction, MemoryOperand, Register};

/// A general-purpose register by hardware number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gpr(pub(super) u32);

pub(super) const AX: Gpr = Gpr(0);
pub(super) const CX: Gpr = Gpr(1);
pub(super) const DX: Gpr = Gpr(2);
pub(super) const BX: Gpr = Gpr(3);
pub(super) const SP: Gpr = Gpr(4);
pub(super) const BP: Gpr = Gpr(5);
pub(super) const SI: Gpr = Gpr(6);
pub(super) const DI: Gpr = Gpr(7);

/// A memory operand: register, if any, and displacement.
pub(super) type Place = (Option<Gpr>, u64);

/// Memory at a fixed address.
pub(super) fn fixed(address: u64) -> Place {
    (None, address)
}

/// Memory at a register's address plus an offset.
pub(super) fn at(base: Gpr, offset: u64) -> Place {
    (Some(base), offset)
}

/// An encoding in 64-bit and in 32-bit code.
type Codes = (Code, Code);

/// Assembles guest code.
pub(super) struct Emitter {
    pub(super) layout: Layout,
    pub(super) asm: CodeAssembler,
}

pub(super) type Done = Result<(), IcedError>;

impl Emitter {
    pub(super) fn new(layout: Layout) -> Result<Self, IcedError> {
        Ok(Self { layout, asm: CodeAssembler::new(u32::from(layout.bits))? })
    }

    fn code(&self, (wide, narrow): Codes) -> Code {
        if self.layout.bits == 64 { wide } else { narrow }
    }

    fn register(&self, Gpr(number): Gpr) -> Register {
        if self.layout.bits == 64 { Register::RAX + number } else { Register::EAX + number }
    }

    fn memory(&self, (base, displacement): Place) -> MemoryOperand {
        match base {
            Some(base) => MemoryOperand::with_base_displ(self.register(base), displacement as i64),
            None => MemoryOperand::with_displ(displacement, u32::from(self.layout.bits) / 8),
        }
    }

    fn push(&mut self, instruction: Instruction) -> Done {
        self.asm.add_instruction(instruction)
    }

    fn register_memory(&mut self, codes: Codes, register: Gpr, place: Place) -> Done {
        self.push(Instruction::with2(self.code(codes), self.register(register), self.memory(place))?)
    }

    fn memory_register(&mut self, codes: Codes, place: Place, register: Gpr) -> Done {
        self.push(Instruction::with2(self.code(codes), self.memory(place), self.register(register))?)
    }

    fn memory_immediate(&mut self, codes: Codes, place: Place, value: i32) -> Done {
        self.push(Instruction::with2(self.code(codes), self.memory(place), value)?)
    }

    fn register_immediate(&mut self, codes: Codes, register: Gpr, value: i32) -> Done {
        self.push(Instruction::with2(self.code(codes), self.register(register), value)?)
    }

    /// An instruction whose one operand is memory, the same in both widths.
    pub(super) fn memory_only(&mut self, codes: Codes, place: Place) -> Done {
        self.push(Instruction::with1(self.code(codes), self.memory(place))?)
    }

    pub(super) fn load(&mut self, register: Gpr, place: Place) -> Done {
        self.register_memory((Code::Mov_r64_rm64, Code::Mov_r32_rm32), register, place)
    }

    pub(super) fn load_dword(&mut self, register: Gpr, place: Place) -> Done {
        self.push(Instruction::with2(Code::Mov_r32_rm32, Register::EAX + register.0, self.memory(place))?)
    }

    pub(super) fn store(&mut self, place: Place, register: Gpr) -> Done {
        self.memory_register((Code::Mov_rm64_r64, Code::Mov_rm32_r32), place, register)
    }

    pub(super) fn store_constant(&mut self, place: Place, value: u64) -> Done {
        self.memory_immediate((Code::Mov_rm64_imm32, Code::Mov_rm32_imm32), place, value as i32)
    }

    /// Stores 16 bits.
    pub(super) fn store_word(&mut self, place: Place, value: u16) -> Done {
        self.push(Instruction::with2(Code::Mov_rm16_imm16, self.memory(place), u32::from(value))?)
    }

    pub(super) fn set(&mut self, register: Gpr, value: u64) -> Done {
        self.register_immediate((Code::Mov_rm64_imm32, Code::Mov_rm32_imm32), register, value as i32)
    }

    pub(super) fn add(&mut self, register: Gpr, value: i32) -> Done {
        self.register_immediate((Code::Add_rm64_imm32, Code::Add_rm32_imm32), register, value)
    }

    pub(super) fn subtract(&mut self, register: Gpr, value: i32) -> Done {
        self.register_immediate((Code::Sub_rm64_imm32, Code::Sub_rm32_imm32), register, value)
    }

    pub(super) fn subtract_memory(&mut self, register: Gpr, place: Place) -> Done {
        self.register_memory((Code::Sub_r64_rm64, Code::Sub_r32_rm32), register, place)
    }

    pub(super) fn add_memory(&mut self, register: Gpr, place: Place) -> Done {
        self.register_memory((Code::Add_r64_rm64, Code::Add_r32_rm32), register, place)
    }

    pub(super) fn add_to(&mut self, place: Place, value: u64) -> Done {
        self.memory_immediate((Code::Add_rm64_imm32, Code::Add_rm32_imm32), place, value as i32)
    }

    pub(super) fn subtract_from(&mut self, place: Place, value: u64) -> Done {
        self.memory_immediate((Code::Sub_rm64_imm32, Code::Sub_rm32_imm32), place, value as i32)
    }

    pub(super) fn compare(&mut self, place: Place, value: u64) -> Done {
        self.memory_immediate((Code::Cmp_rm64_imm32, Code::Cmp_rm32_imm32), place, value as i32)
    }

    pub(super) fn compare_register(&mut self, register: Gpr, value: u64) -> Done {
        self.register_immediate((Code::Cmp_rm64_imm32, Code::Cmp_rm32_imm32), register, value as i32)
    }

    pub(super) fn test(&mut self, place: Place, value: u64) -> Done {
        self.memory_immediate((Code::Test_rm64_imm32, Code::Test_rm32_imm32), place, value as i32)
    }

    pub(super) fn and_to(&mut self, place: Place, register: Gpr) -> Done {
        self.memory_register((Code::And_rm64_r64, Code::And_rm32_r32), place, register)
    }

    pub(super) fn xor_memory(&mut self, register: Gpr, place: Place) -> Done {
        self.register_memory((Code::Xor_r64_rm64, Code::Xor_r32_rm32), register, place)
    }

    pub(super) fn multiply(&mut self, register: Gpr, factor: Gpr) -> Done {
        let code = self.code((Code::Imul_r64_rm64, Code::Imul_r32_rm32));
        self.push(Instruction::with2(code, self.register(register), self.register(factor))?)
    }

    pub(super) fn rotate_right(&mut self, register: Gpr, count: i32) -> Done {
        self.register_immediate((Code::Ror_rm64_imm8, Code::Ror_rm32_imm8), register, count)
    }

    pub(super) fn push_memory(&mut self, place: Place) -> Done {
        self.memory_only((Code::Push_rm64, Code::Push_rm32), place)
    }

    pub(super) fn pop_memory(&mut self, place: Place) -> Done {
        self.memory_only((Code::Pop_rm64, Code::Pop_rm32), place)
    }

    pub(super) fn push_flags(&mut self) -> Done {
        self.push(Instruction::with(self.code((Code::Pushfq, Code::Pushfd))))
    }

    pub(super) fn pop_flags(&mut self) -> Done {
        self.push(Instruction::with(self.code((Code::Popfq, Code::Popfd))))
    }

    pub(super) fn jump_memory(&mut self, place: Place) -> Done {
        self.memory_only((Code::Jmp_rm64, Code::Jmp_rm32), place)
    }

    /// `rep movs` of words.
    pub(super) fn copy_words(&mut self) -> Done {
        if self.layout.bits == 64 { self.asm.rep().movsq() } else { self.asm.rep().movsd() }
    }

    /// Loads YMM register `number`.
    pub(super) fn load_vector(&mut self, number: u32, place: Place) -> Done {
        let code = Code::VEX_Vmovups_ymm_ymmm256;
        self.push(Instruction::with2(code, Register::YMM0 + number, self.memory(place))?)
    }

    /// Stores YMM register `number`.
    pub(super) fn store_vector(&mut self, place: Place, number: u32) -> Done {
        let code = Code::VEX_Vmovups_ymmm256_ymm;
        self.push(Instruction::with2(code, self.memory(place), Register::YMM0 + number)?)
    }

    /// A system call with constant arguments, or with what the caller put into the argument registers.
    pub(super) fn system_call(&mut self, (wide, narrow): (u32, u32), arguments: &[Option<u64>]) -> Done {
        let registers = if self.layout.bits == 64 { [DI, SI, DX, Gpr(10)] } else { [BX, CX, DX, SI] };
        for (register, value) in registers.into_iter().zip(arguments) {
            if let Some(value) = value {
                self.set(register, *value)?;
            }
        }
        self.set(AX, u64::from(if self.layout.bits == 64 { wide } else { narrow }))?;
        if self.layout.bits == 64 { self.asm.syscall() } else { self.asm.int(0x80) }
    }

    /// A label at the next instruction.
    pub(super) fn here(&mut self) -> Result<CodeLabel, IcedError> {
        let mut label = self.asm.create_label();
        self.asm.set_label(&mut label)?;
        Ok(label)
    }
}
