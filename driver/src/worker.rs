//! One worker: takes a planned region through all stages.

use crate::finish::{self, Finisher};
use crate::object::inputs::Traced;
use anyhow::Result;
use causeway_backend_arm64::{CompileError, CompileOptions, CompiledFunction, Compiler};
use causeway_frontend_x86::blocks::{EntryFlags, Granularity, Region, RegionBuilder, Source};
use causeway_frontend_x86::decode::IcedDecoder;
use causeway_frontend_x86::discover::{RegionPlan, RegionSummary};
use causeway_image::GuestImage;
use causeway_ir::{Builder, ExitKind, Flags, Function, Terminator};
use foldhash::fast::RandomState;
use smallvec::SmallVec;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

/// How regions are translated.
#[derive(Clone, Debug)]
pub struct TranslateOptions {
    /// Back-end options.
    pub compile: CompileOptions,
    /// Run the optimizer?
    pub optimize: bool,
    /// How finely to cut blocks.
    pub granularity: Granularity,
    /// Guest instructions after which a region ends.
    pub max_instructions: usize,
    /// Look for code besides that at the image's seeds?
    pub discover: bool,
    /// Has the x87 unit reduced precision?
    pub reduced_x87: bool,
}

impl TranslateOptions {
    /// The usual options.
    pub fn new(compile: CompileOptions) -> Self {
        Self {
            compile,
            optimize: true,
            granularity: Granularity::Flow,
            max_instructions: 50_000,
            discover: true,
            reduced_x87: false,
        }
    }
}

/// A translated region: code that still has to be placed.
#[derive(Debug)]
pub struct Piece {
    /// What the code was made from.
    pub function: Function,
    /// Code and its tables.
    pub compiled: CompiledFunction,
    /// What discovery needs to know.
    pub summary: RegionSummary,
    /// Guest instructions translated.
    pub instructions: u32,
    /// Places left out, by reason.
    pub left_out: BTreeMap<String, u64>,
}

impl Piece {
    /// Code that no guest instruction was translated for.
    pub fn of_code(compiled: CompiledFunction) -> Self {
        let (function, summary) = (Function::new(0, 64), RegionSummary::default());
        Self { function, compiled, summary, instructions: 0, left_out: BTreeMap::new() }
    }
}

/// Translates regions one after another.
pub struct Worker<'a> {
    image: &'a dyn GuestImage,
    trace: Option<&'a Traced<'a>>,
    options: &'a TranslateOptions,
    tools: Tools,
}

/// Buffers of a worker, and what it learned of an image: for the next worker on the same image, with the same options.
pub struct Tools {
    builder: RegionBuilder<IcedDecoder>,
    compiler: Compiler,
    callees: RefCell<Callees>,
}

impl Tools {
    /// Empty buffers, and nothing learned.
    pub fn new(image: &dyn GuestImage, options: &TranslateOptions) -> Self {
        let bits = image.bits() as u8;
        let decoder = IcedDecoder::new(bits);
        let callees = Callees { entry_flags: EntryFlags::new(decoder, bits), known: HashMap::default() };
        let builder = RegionBuilder::new(decoder, bits, options.granularity);
        Self {
            builder: builder.exactness(options.compile.exactness).reduced_x87(options.reduced_x87),
            compiler: Compiler::new(),
            callees: RefCell::new(callees),
        }
    }
}

/// Flags that callees read, remembered.
struct Callees {
    entry_flags: EntryFlags<IcedDecoder>,
    known: HashMap<u64, Callee, RandomState>,
}

/// What is known of a callee.
struct Callee {
    flags: Flags,
    /// Where its code was looked at: start and end.
    reads: SmallVec<[(u64, u64); 1]>,
}

impl Callees {
    fn live_in(&mut self, image: &dyn GuestImage, trace: Option<&Traced<'_>>, guest_pc: u64) -> Flags {
        let Self { entry_flags, known } = self;
        let callee = known.entry(guest_pc).or_insert_with(|| {
            let mut look = || entry_flags.at(image, guest_pc);
            let (flags, reads) = match trace {
                Some(trace) => trace.apart(look),
                None => (look(), SmallVec::new()),
            };
            Callee { flags, reads }
        });
        // Whoever asks depends on these bytes, whether or not they were looked at for another caller before.
        trace.inspect(|trace| trace.add(&callee.reads));
        callee.flags
    }
}

/// Bytes of the longest instruction.
pub const LONGEST_INSTRUCTION: usize = 15;

/// The function of bytes that are no instruction: it raises #UD.
pub fn undefined_instruction(guest_pc: u64, bits: u8) -> Function {
    let mut builder = Builder::new(guest_pc, bits);
    let kind = ExitKind::UndefinedInstruction;
    builder.end_block(guest_pc, LONGEST_INSTRUCTION as u32, true, Terminator::Exit { kind, guest_pc, next: None });
    builder.finish()
}

impl<'a> Worker<'a> {
    /// A worker on an image.
    pub fn new(image: &'a dyn GuestImage, options: &'a TranslateOptions) -> Self {
        Self { image, trace: None, options, tools: Tools::new(image, options) }
    }

    /// A worker that sees an image through a trace, which afterwards knows all that its work depended on.
    pub fn traced(trace: &'a Traced<'a>, options: &'a TranslateOptions, tools: Tools) -> Self {
        Self { image: trace, trace: Some(trace), options, tools }
    }

    /// What the next worker can use.
    pub fn into_tools(self) -> Tools {
        self.tools
    }

    /// Lifts a region; `None` where nothing is executable at its start.
    pub fn lift(&mut self, plan: &RegionPlan, is_head: &dyn Fn(u64) -> bool) -> Option<Region> {
        let source = Source { image: self.image, is_head, max_instructions: self.options.max_instructions };
        self.tools.builder.build(plan, &source)
    }

    /// Flags that code at a guest address may read.
    pub fn live_in(&self, guest_pc: u64) -> Flags {
        self.tools.callees.borrow_mut().live_in(self.image, self.trace, guest_pc)
    }

    /// Runs the optimizer on a lifted region.
    pub fn optimize(&self, region: &mut Region) {
        let live_in = |guest_pc| self.live_in(guest_pc);
        finish::optimize(&mut region.function, &live_in);
    }

    /// Generates code for a region.
    ///
    /// # Errors
    /// Where the back end refuses it.
    pub fn compile(&mut self, region: &Region) -> Result<CompiledFunction, CompileError> {
        self.tools.compiler.compile(&region.function, &self.options.compile)
    }

    /// All stages. A guest instruction that the back end has no code for becomes an exit.
    ///
    /// # Errors
    /// Where the back end refuses the region for another reason.
    pub fn translate(&mut self, plan: &RegionPlan, is_head: &dyn Fn(u64) -> bool) -> Result<Option<Piece>> {
        let Self { image, trace, options, tools: Tools { builder, compiler, callees } } = self;
        let source = Source { image: *image, is_head, max_instructions: options.max_instructions };
        let live_in = |guest_pc| callees.borrow_mut().live_in(*image, *trace, guest_pc);
        let mut finisher = Finisher { options, compiler, live_in: &live_in };
        finisher.finish(|| Ok(builder.build(plan, &source)))
    }

    /// Keeps the memory of a piece that nobody needs any more for the next.
    pub fn reuse(&mut self, piece: Piece) {
        self.tools.builder.reuse(piece.function);
        self.tools.compiler.reuse(piece.compiled);
    }
}
