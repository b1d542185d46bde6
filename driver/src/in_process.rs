//! The runtime's translator: compiles guest code of the running process that no cache holds.

use crate::worker::{TranslateOptions, Worker};
use causeway_backend_arm64::CompileOptions;
use causeway_frontend_x86::discover::RegionPlan;
use causeway_image::{GuestAddr, Machine, MemoryImage};
use causeway_runtime::translator::{TranslateError, TranslateRequest, Translation, Translator};

/// Bytes of guest code that one request may look at.
const WINDOW: usize = 4096;

/// Translator for [`causeway_runtime`].
#[derive(Clone, Debug)]
pub struct InProcess {
    options: TranslateOptions,
}

impl InProcess {
    /// A translator that addresses guest memory absolutely.
    pub fn new(compile: CompileOptions) -> Self {
        Self { options: TranslateOptions::new(compile) }
    }
}

impl Translator for InProcess {
    fn translate(&self, request: &TranslateRequest<'_>) -> Result<Translation, TranslateError> {
        let guest_pc = request.guest_pc;
        let failed = |message: String| TranslateError::Failed { guest_pc, message };
        let mut window = vec![0; WINDOW];
        let readable = (request.read)(guest_pc, &mut window).min(WINDOW);
        window.truncate(readable);
        if window.is_empty() {
            return Err(TranslateError::NotExecutable(guest_pc));
        }
        let machine = if request.bits == 32 { Machine::X86 } else { Machine::X86_64 };
        let end = guest_pc.saturating_add(readable as u64);
        let image =
            MemoryImage::new(machine, GuestAddr(guest_pc), window).map_err(|error| failed(error.to_string()))?;
        let mut options = self.options.clone();
        options.max_instructions = request.max_instructions;
        let mut worker = Worker::new(&image, &options);
        let plan = RegionPlan::unsized_at(guest_pc, end);
        let piece = worker.translate(&plan, &|address| address != guest_pc && (request.is_known)(address)).map_err(|error| failed(format!("{error:#}")))?;
        let piece = piece.ok_or(TranslateError::NotExecutable(guest_pc))?;
        Ok(Translation {
            code: piece.compiled.code,
            entries: piece.compiled.entries,
            pc_table: piece.compiled.pc_table,
            guest_ranges: piece.summary.covered,
        })
    }
}
