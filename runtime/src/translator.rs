//! The interface by which the runtime has guest code compiled that no cache holds.

pub use causeway_routine::float::Exactness;
use core::fmt;

/// Reads guest memory: fills the buffer from the address on and returns how many bytes were readable **and executable**.
pub type ReadGuestCode<'a> = dyn Fn(u64, &mut [u8]) -> usize + 'a;

/// What to translate.
pub struct TranslateRequest<'a> {
    /// Guest address where execution is to continue.
    pub guest_pc: u64,
    /// Width of the guest: 32 or 64.
    pub bits: u8,
    /// Reader of guest code.
    pub read: &'a ReadGuestCode<'a>,
    /// Is there code for a guest address already? A translation then need not go on there.
    pub is_known: &'a dyn Fn(u64) -> bool,
    /// Most guest instructions to translate.
    pub max_instructions: usize,
    /// One instruction alone, behind which control leaves with every flag as it is, also where the instruction leads back to
    /// itself.
    pub single_step: bool,
    /// How far floating-point instructions follow MXCSR. #XM comes before anything is written, with its flags set.
    pub exactness: Exactness,
}

impl fmt::Debug for TranslateRequest<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TranslateRequest")
            .field("guest_pc", &format_args!("{:#x}", self.guest_pc))
            .field("bits", &self.bits)
            .field("max_instructions", &self.max_instructions)
            .finish_non_exhaustive()
    }
}

/// Generated code that follows `causeway_cache_format::abi`.
#[derive(Clone, Debug, Default)]
pub struct Translation {
    /// ARM64 code. It runs at any 16-byte aligned address: guest addresses in it are immediates.
    pub code: Vec<u8>,
    /// Guest PC and code offset of each place where execution may enter; [`TranslateRequest::guest_pc`] is among them.
    pub entries: Vec<(u64, u32)>,
    /// Code offset and guest PC of the instruction that the code from there on belongs to, by ascending offset.
    pub pc_table: Vec<(u32, u64)>,
    /// Guest bytes that the code was made from: start and length.
    pub guest_ranges: Vec<(u64, u32)>,
}

/// Why a translation failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TranslateError {
    /// The bytes at the guest PC are not executable.
    #[error("guest address {0:#x} is not executable")]
    NotExecutable(u64),
    /// Internal failure of a stage.
    #[error("translation at {guest_pc:#x} failed: {message}")]
    Failed {
        /// Guest address of the request.
        guest_pc: u64,
        /// What went wrong.
        message: String,
    },
}

/// Compiles guest code in process.
pub trait Translator: Send + Sync {
    /// Translates the guest code at [`TranslateRequest::guest_pc`]. An instruction that cannot be translated becomes an
    /// exit in the code, not an error.
    ///
    /// # Errors
    /// See [`TranslateError`].
    fn translate(&self, request: &TranslateRequest<'_>) -> Result<Translation, TranslateError>;
}
