//! From a function in IR to ARM64 code: the public entry of the crate.

use crate::HostFeatures;
use crate::asm::AssembleError;
use crate::emit::Emitter;
use crate::inst::Inst;
use crate::lower::{Cold, Lower, Scratch, ValueInfo};
use crate::regalloc::{AllocateError, Allocator, ReverseBlock};
use crate::split::wide_vectors;
use causeway_cache_format::MemoryModel;
use causeway_cache_format::abi::GuestAbi;
use causeway_ir::{Function, Opcode, Type};
use causeway_relocation::Record;
use causeway_routine::float::Exactness;

/// How addresses of the guest image and of other guest code are formed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addressing {
    /// Relative to the code, with relocation records: the image lies at a fixed distance.
    ImageRelative {
        /// Guest address of the image's first byte as linked.
        image_base: u64,
        /// Bytes of the image. In 32-bit code, addresses outside wrap with the image's place.
        image_span: u64,
    },
    /// As constants; other guest code is reached through the dispatcher.
    Absolute,
}

/// Everything besides the function that decides about the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompileOptions {
    /// Register map and conventions.
    pub abi: GuestAbi,
    /// Host features that may be used.
    pub features: HostFeatures,
    /// Ordering of guest memory accesses.
    pub memory_model: MemoryModel,
    /// Form of addresses.
    pub addressing: Addressing,
    /// How far floating-point operations follow MXCSR; `float_begin` and `float_end` need [`Exactness::Traps`].
    pub exactness: Exactness,
    /// Whether [`CompiledFunction::listing`] is filled.
    pub listing: bool,
}

impl CompileOptions {
    /// TSO, absolute addresses, no host features, for 64-bit Linux guests.
    pub const fn baseline() -> Self {
        Self {
            abi: GuestAbi::Linux64,
            features: HostFeatures::empty(),
            memory_model: MemoryModel::Tso,
            addressing: Addressing::Absolute,
            exactness: Exactness::Usual,
            listing: false,
        }
    }
}

/// Place of one IR block in the code, bytes from the function's start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct BlockCode {
    /// First instruction.
    pub start: u32,
    /// End of the guest instructions' own work and start of what leaves the block.
    pub body_end: u32,
    /// End.
    pub end: u32,
}

/// A function as ARM64 code.
#[derive(Clone, Debug, Default)]
pub struct CompiledFunction {
    /// Code, little endian.
    pub code: Vec<u8>,
    /// Guest PC and code offset of each block that may be entered from outside; guest state is canonical there.
    pub entries: Vec<(u64, u32)>,
    /// Code offset and guest PC of each guest instruction that left code, ascending offsets.
    pub pc_table: Vec<(u32, u64)>,
    /// Relocations; sites and [`causeway_relocation::Target::Code`] count from the function's start.
    pub relocations: Vec<Record>,
    /// Places of the blocks, by [`BlockId`].
    pub blocks: Vec<BlockCode>,
    /// Offset and instruction, where [`CompileOptions::listing`] asked for it.
    pub listing: Vec<(u32, Inst)>,
}

impl CompiledFunction {
    /// Forgets everything but its memory.
    pub(crate) fn clear(&mut self) {
        self.code.clear();
        self.entries.clear();
        self.pc_table.clear();
        self.relocations.clear();
        self.blocks.clear();
        self.listing.clear();
    }
}

/// Why a function could not be compiled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CompileError {
    /// There is no lowering for this operation at this type.
    #[error("{} of type {} at guest address {guest_pc:#x} has no lowering", opcode.info().name, ty.name())]
    Unsupported {
        /// Operation.
        opcode: Opcode,
        /// Its type.
        ty: Type,
        /// Guest instruction.
        guest_pc: u64,
    },
    /// More values are live at once than registers and spill slots hold.
    #[error("register allocation failed in the block at guest address {guest_pc:#x}: {source}")]
    Allocate {
        /// Guest address of the block.
        guest_pc: u64,
        /// What failed.
        source: AllocateError,
    },
    /// The assembler refused.
    #[error("assembling failed: {0}")]
    Assemble(#[from] AssembleError),
}

/// Blocks that are taken through each stage before the next: a stage's own code stays in the host's caches that long.
const GROUP: usize = 32;

/// Compiles functions one after another with the same scratch memory.
#[derive(Debug, Default)]
pub struct Compiler {
    values: Vec<ValueInfo>,
    present: Vec<u32>,
    epochs: Vec<u32>,
    operation: Vec<Inst>,
    cold: Vec<Cold>,
    /// A group of blocks.
    group: Vec<ReverseBlock>,
    allocator: Allocator,
    emitter: Emitter,
}

impl Compiler {
    /// A compiler without any scratch memory yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps the memory of code that nobody needs any more for the next.
    pub fn reuse(&mut self, compiled: CompiledFunction) {
        self.emitter.reuse(compiled);
    }

    /// Compiles a function.
    pub fn compile(&mut self, function: &Function, options: &CompileOptions) -> Result<CompiledFunction, CompileError> {
        let whole = options.features.contains(HostFeatures::SVE256);
        let split = wide_vectors(function, whole, options.exactness);
        let function = split.as_ref().unwrap_or(function);
        self.emitter.start(function, options);
        self.allocator.start(options.abi.registers(), whole);
        self.values.clear();
        self.values.extend((0..function.insts.len() as u32).map(ValueInfo::new));
        self.cold.clear();
        let scratch = Scratch {
            values: &mut self.values,
            present: &mut self.present,
            epochs: &mut self.epochs,
            operation: &mut self.operation,
            cold: &mut self.cold,
        };
        let mut lower = Lower::new(function, options, scratch);
        self.group.resize_with(GROUP, ReverseBlock::default);
        let mut ids = function.block_ids();
        while ids.len() > 0 {
            let group = &mut self.group[..ids.len().min(GROUP)];
            let first = ids.clone();
            for (block, id) in group.iter_mut().zip(&mut ids) {
                block.clear();
                lower.block(id, block)?;
            }
            for (block, id) in group.iter_mut().zip(first.clone()) {
                let guest_pc = function.blocks[id.index()].guest_pc;
                self.allocator.run(block).map_err(|source| CompileError::Allocate { guest_pc, source })?;
            }
            for (block, id) in group.iter().zip(first) {
                self.emitter.block(function, id, block.insts());
            }
        }
        self.emitter.finish(function, options, &self.cold)
    }
}

/// Compiles one function; see [`Compiler`] for many.
pub fn compile(function: &Function, options: &CompileOptions) -> Result<CompiledFunction, CompileError> {
    Compiler::new().compile(function, options)
}
