//! A toy guest: instructions of 16 bytes that a small translator turns into ARM64 code by the contract of
//! `causeway_cache_format::abi`. It lets the runtime be tested without the real front and back end.

use causeway_cache_format::abi::{Entry, GuestState};
use causeway_cache_format::{
    Contents, Function, GuestPage, HeaderFields, Identity, PcPoint, Placement, Profile, hash_guest_page,
};
use causeway_routine::float::Exactness;
use causeway_runtime::{TranslateError, TranslateRequest, Translation, Translator};

pub(crate) const RAX: u8 = 0;
pub(crate) const RCX: u8 = 1;
pub(crate) const RDX: u8 = 2;
pub(crate) const RBX: u8 = 3;
pub(crate) const RSP: u8 = 4;
pub(crate) const RSI: u8 = 6;
pub(crate) const RDI: u8 = 7;
pub(crate) const R8: u8 = 8;
pub(crate) const R9: u8 = 9;
pub(crate) const R10: u8 = 10;
pub(crate) const R12: u8 = 12;
pub(crate) const R13: u8 = 13;
pub(crate) const R14: u8 = 14;

/// Bytes of an instruction.
pub(crate) const SIZE: u64 = 16;

/// Toy instructions.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Op {
    /// Register = immediate.
    Move(u8, u64),
    /// Register = register.
    Copy(u8, u8),
    /// Register += immediate.
    Add(u8, u64),
    /// Register = 64 bits at \[register + immediate\].
    Load(u8, u8, u64),
    /// 64 bits at \[register + immediate\] = register.
    Store(u8, u8, u64),
    /// As `Store`, as an ordered access.
    StoreOrdered(u8, u8, u64),
    /// Continue at the address.
    Jump(u64),
    /// Continue at the address in the register.
    JumpTo(u8),
    /// Continue at the address unless the register is zero.
    JumpUnlessZero(u8, u64),
    /// Push the address after this, continue at the address.
    Call(u64),
    /// Pop an address and continue there.
    Return,
    /// Leave for the reason; the first with RIP after the instruction, the second with RIP at it.
    Service(u32),
    Fault(u32),
}

impl Op {
    pub(crate) fn encode(self) -> [u8; SIZE as usize] {
        let (code, a, b, immediate) = match self {
            Self::Move(a, value) => (1, a, 0, value),
            Self::Copy(a, b) => (2, a, b, 0),
            Self::Add(a, value) => (3, a, 0, value),
            Self::Load(a, b, value) => (4, a, b, value),
            Self::Store(a, b, value) => (5, a, b, value),
            Self::StoreOrdered(a, b, value) => (6, a, b, value),
            Self::Jump(value) => (7, 0, 0, value),
            Self::JumpTo(a) => (8, a, 0, 0),
            Self::JumpUnlessZero(a, value) => (9, a, 0, value),
            Self::Call(value) => (10, 0, 0, value),
            Self::Return => (11, 0, 0, 0),
            Self::Service(reason) => (12, 0, 0, u64::from(reason)),
            Self::Fault(reason) => (13, 0, 0, u64::from(reason)),
        };
        let mut bytes = [0; SIZE as usize];
        bytes[..3].copy_from_slice(&[code, a, b]);
        bytes[8..].copy_from_slice(&immediate.to_le_bytes());
        bytes
    }

    fn decode(bytes: &[u8; SIZE as usize]) -> Option<Self> {
        let [code, a, b, ..] = *bytes;
        let value = u64::from_le_bytes(*bytes[8..].first_chunk()?);
        Some(match code {
            1 => Self::Move(a, value),
            2 => Self::Copy(a, b),
            3 => Self::Add(a, value),
            4 => Self::Load(a, b, value),
            5 => Self::Store(a, b, value),
            6 => Self::StoreOrdered(a, b, value),
            7 => Self::Jump(value),
            8 => Self::JumpTo(a),
            9 => Self::JumpUnlessZero(a, value),
            10 => Self::Call(value),
            11 => Self::Return,
            12 => Self::Service(value as u32),
            13 => Self::Fault(value as u32),
            _ => return None,
        })
    }

    fn ends_block(self) -> bool {
        !matches!(
            self,
            Self::Move(..) | Self::Copy(..) | Self::Add(..) | Self::Load(..) | Self::Store(..) | Self::StoreOrdered(..)
        )
    }
}

/// Emits words of ARM64 code.
#[derive(Default)]
struct Code {
    words: Vec<u32>,
}

impl Code {
    fn put(&mut self, word: u32) {
        self.words.push(word);
    }
    /// `movz`, three `movk`: register = value.
    fn constant(&mut self, register: u32, value: u64) {
        self.put(0xd280_0000 | (value as u32 & 0xffff) << 5 | register);
        for half in 1..4u32 {
            let part = (value >> (16 * half)) as u32 & 0xffff;
            self.put(0xf280_0000 | half << 21 | part << 5 | register);
        }
    }
    /// `ldr`/`str` of a field of the state.
    fn load_state(&mut self, register: u32, offset: usize) {
        self.put(0xf940_0000 | (offset as u32 / 8) << 10 | 28 << 5 | register);
    }
    fn go(&mut self, entry: Entry) {
        self.load_state(17, GuestState::entry_offset(entry));
        self.put(0xd61f_0000 | 17 << 5);
    }
    fn exit(&mut self, guest_pc: u64, reason: u32) {
        self.constant(16, guest_pc);
        self.put(0x5280_0000 | reason << 5 | 17);
        self.load_state(30, GuestState::entry_offset(Entry::Exit));
        self.put(0xd61f_0000 | 30 << 5);
    }
    /// x16 = register + value.
    fn address(&mut self, register: u8, value: u64) {
        self.constant(16, value);
        self.put(0x8b00_0000 | 16 << 16 | u32::from(register) << 5 | 16);
    }

    fn emit(&mut self, op: Op, guest_pc: u64) {
        let next = guest_pc + SIZE;
        match op {
            Op::Move(a, value) => self.constant(u32::from(a), value),
            Op::Copy(a, b) => self.put(0xaa00_03e0 | u32::from(b) << 16 | u32::from(a)),
            Op::Add(a, value) => {
                self.constant(16, value);
                self.put(0x8b00_0000 | 16 << 16 | u32::from(a) << 5 | u32::from(a));
            }
            Op::Load(a, b, value) => {
                self.address(b, value);
                self.put(0xf940_0000 | 16 << 5 | u32::from(a));
            }
            Op::Store(a, b, value) => {
                self.address(b, value);
                self.put(0xf900_0000 | 16 << 5 | u32::from(a));
            }
            Op::StoreOrdered(a, b, value) => {
                self.address(b, value);
                self.put(0xc89f_fc00 | 16 << 5 | u32::from(a));
            }
            Op::Jump(target) => {
                self.constant(16, target);
                self.go(Entry::Dispatch);
            }
            Op::JumpTo(a) => {
                self.put(0xaa00_03e0 | u32::from(a) << 16 | 16);
                self.go(Entry::Dispatch);
            }
            Op::JumpUnlessZero(a, target) => {
                // cbz over the six instructions of the jump.
                self.put(0xb400_0000 | 7 << 5 | u32::from(a));
                self.constant(16, target);
                self.go(Entry::Dispatch);
                self.constant(16, next);
                self.go(Entry::Dispatch);
            }
            Op::Call(target) => self.emit_call(target, next),
            Op::Return => {
                // ldr x16, [x4], #8; ldp x17, x30, [sp], #16; sub x17, x17, x16; cbnz x17, miss; ret x30
                self.put(0xf840_8400 | 4 << 5 | 16);
                self.put(0xa8c1_0000 | 30 << 10 | 31 << 5 | 17);
                self.put(0xcb00_0000 | 16 << 16 | 17 << 5 | 17);
                self.put(0xb500_0000 | 2 << 5 | 17);
                self.put(0xd65f_0000 | 30 << 5);
                self.go(Entry::ReturnMiss);
            }
            Op::Service(reason) => self.exit(next, reason),
            Op::Fault(reason) => self.exit(guest_pc, reason),
        }
    }

    /// Guest push of `next`, shadow push, jump; the return lands behind and dispatches to `next`.
    fn emit_call(&mut self, target: u64, next: u64) {
        self.constant(16, next);
        // str x16, [x4, #-8]!; adr x17, landing; stp x16, x17, [sp, #-16]!
        self.put(0xf81f_8c00 | 4 << 5 | 16);
        let landing = 2 + 4 + 2;
        self.put(0x1000_0000 | landing << 5 | 17);
        self.put(0xa9bf_0000 | 17 << 10 | 31 << 5 | 16);
        self.constant(16, target);
        self.go(Entry::Dispatch);
        self.constant(16, next);
        self.go(Entry::Dispatch);
    }
}

/// Translates toy instructions.
pub(crate) struct ToyTranslator;

impl Translator for ToyTranslator {
    fn translate(&self, request: &TranslateRequest<'_>) -> Result<Translation, TranslateError> {
        let mut code = Code::default();
        let mut pc_table = Vec::new();
        let mut guest_pc = request.guest_pc;
        if guest_pc % SIZE == SIZE - 2 {
            // The last two bytes of a system call: where the runtime goes back to, to repeat it.
            code.exit(guest_pc + 2, 0);
            return Ok(Translation {
                code: code.words.iter().flat_map(|word| word.to_le_bytes()).collect(),
                entries: vec![(guest_pc, 0)],
                pc_table: vec![(0, guest_pc)],
                guest_ranges: vec![(guest_pc, 2)],
            });
        }
        loop {
            let mut bytes = [0; SIZE as usize];
            if (request.read)(guest_pc, &mut bytes) < bytes.len() {
                if guest_pc == request.guest_pc {
                    return Err(TranslateError::NotExecutable(guest_pc));
                }
                code.emit(Op::Jump(guest_pc), guest_pc);
                break;
            }
            let op = Op::decode(&bytes).unwrap_or(Op::Fault(6));
            pc_table.push((code.words.len() as u32 * 4, guest_pc));
            code.emit(op, guest_pc);
            guest_pc += SIZE;
            if op.ends_block() {
                break;
            }
        }
        Ok(Translation {
            code: code.words.iter().flat_map(|word| word.to_le_bytes()).collect(),
            entries: vec![(request.guest_pc, 0)],
            pc_table,
            guest_ranges: vec![(request.guest_pc, (guest_pc - request.guest_pc) as u32)],
        })
    }
}

/// Where toy programs lie: code, then data.
pub(crate) const CODE: u64 = 0x1000_0000;
pub(crate) const DATA: u64 = 0x1010_0000;
const DATA_SIZE: u64 = 0x1_0000;

/// Writes toy code with forward labels.
#[derive(Default)]
pub(crate) struct Program {
    ops: Vec<Op>,
    data: Vec<u8>,
}

impl Program {
    /// Address of the next instruction.
    pub(crate) fn here(&self) -> u64 {
        CODE + 0x1000 + self.ops.len() as u64 * SIZE
    }
    pub(crate) fn op(&mut self, op: Op) -> &mut Self {
        self.ops.push(op);
        self
    }
    /// A place to fill in later.
    pub(crate) fn hole(&mut self) -> usize {
        self.ops.push(Op::Fault(6));
        self.ops.len() - 1
    }
    pub(crate) fn fill(&mut self, hole: usize, op: Op) {
        self.ops[hole] = op;
    }
    /// Appends data; returns its address.
    pub(crate) fn data(&mut self, bytes: &[u8]) -> u64 {
        let address = DATA + self.data.len() as u64;
        self.data.extend(bytes);
        self.data.resize(self.data.len().next_multiple_of(16), 0);
        address
    }
    /// A system call; registers are set from `args`.
    pub(crate) fn system_call(&mut self, number: u64, args: &[u64]) -> &mut Self {
        for (&register, &value) in [RDI, RSI, RDX, R10, R8, R9].iter().zip(args) {
            self.op(Op::Move(register, value));
        }
        self.op(Op::Move(RAX, number));
        self.op(Op::Service(0))
    }
    /// `exit_group` with the value in `register`.
    pub(crate) fn exit_with(&mut self, register: u8) -> &mut Self {
        self.op(Op::Copy(RDI, register));
        self.op(Op::Move(RAX, 231));
        self.op(Op::Service(0))
    }

    /// A cache file for the program: a block from each instruction on.
    pub(crate) fn cache(&self, profile: Profile) -> Vec<u8> {
        let mut contents = Contents::default();
        let read = |address: u64, buffer: &mut [u8]| {
            let Some(op) = self.ops.get(((address - CODE - 0x1000) / SIZE) as usize) else { return 0 };
            buffer.copy_from_slice(&op.encode());
            buffer.len()
        };
        for index in 0..self.ops.len() as u64 {
            let guest_pc = CODE + 0x1000 + index * SIZE;
            let request = TranslateRequest {
                guest_pc,
                bits: 64,
                read: &read,
                is_known: &|_| false,
                max_instructions: 64,
                single_step: false,
                exactness: Exactness::Usual,
            };
            let block = ToyTranslator.translate(&request).expect("toy code");
            let start = contents.code.len() as u32;
            let offset = |guest_pc: u64| (guest_pc - CODE) as u32;
            let point = |&(at, guest_pc): &(u32, u64)| PcPoint {
                code_offset: start + at,
                guest_offset: offset(guest_pc),
                entry: at == 0,
            };
            contents.points.extend(block.pc_table.iter().map(point));
            let (_, guest_size) = block.guest_ranges[0];
            let code_size = block.code.len() as u32;
            contents.functions.push(Function {
                code_offset: start,
                code_size,
                guest_offset: offset(guest_pc),
                guest_size,
            });
            contents.code.extend(&block.code);
        }
        let file = self.elf();
        let end = 0x1000 + self.ops.len() * SIZE as usize;
        for page in 1..=(end - 1) / 0x1000 {
            let bytes = &file[page * 0x1000..end.min((page + 1) * 0x1000)];
            contents.guest_pages.push(GuestPage::new(page as u32, hash_guest_page(page as u32, bytes, &[])));
        }
        let image_span = DATA + DATA_SIZE - CODE;
        let code_delta = image_span.next_multiple_of(0x1_0000) as i64;
        let fields = HeaderFields {
            profile,
            identity: Identity::of(&file, &[]),
            placement: Placement { image_base: CODE, image_span, code_delta },
            translator: [0; 16],
        };
        contents.to_file(&fields).expect("a cache")
    }

    /// The program as an ELF file.
    pub(crate) fn elf(&self) -> Vec<u8> {
        let code: Vec<u8> = self.ops.iter().flat_map(|op| op.encode()).collect();
        let code_size = 0x1000 + code.len() as u64;
        let data_offset = code_size.next_multiple_of(0x1000);
        let mut file = vec![0u8; data_offset as usize + self.data.len()];
        let mut put = |at: usize, value: &[u8]| file[at..at + value.len()].copy_from_slice(value);
        put(0, b"\x7fELF\x02\x01\x01");
        put(16, &2u16.to_le_bytes());
        put(18, &62u16.to_le_bytes());
        put(20, &1u32.to_le_bytes());
        put(24, &(CODE + 0x1000).to_le_bytes());
        put(32, &64u64.to_le_bytes());
        put(52, &64u16.to_le_bytes());
        put(54, &56u16.to_le_bytes());
        put(56, &2u16.to_le_bytes());
        let segments =
            [(5u32, 0, CODE, code_size, code_size), (6, data_offset, DATA, self.data.len() as u64, DATA_SIZE)];
        for (index, (flags, offset, address, file_size, memory_size)) in segments.into_iter().enumerate() {
            let at = 64 + index * 56;
            put(at, &1u32.to_le_bytes());
            put(at + 4, &flags.to_le_bytes());
            for (field, value) in [(8, offset), (16, address), (24, address), (32, file_size), (40, memory_size)] {
                put(at + field, &value.to_le_bytes());
            }
        }
        put(0x1000, &code);
        put(data_offset as usize, &self.data);
        file
    }
}
