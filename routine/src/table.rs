//! THE table of pure routines: name, operands, result and function.
//!
//! A row reads `Name "text" (operands) result flags function "meaning"`. Operands are at most three vectors and two
//! integers, the immediate byte counting as an integer.

/// What an operand or result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A vector-class value of up to 128 bits, the rest zero.
    Vector,
    /// An integer of 32 or 64 bits, zero-extended.
    Integer,
    /// Two 64-bit integers (results only).
    Pair,
}

/// Operands of a routine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// Vector operands in their order.
    pub vectors: [u128; 3],
    /// Integer operands in their order.
    pub integers: [u64; 2],
    /// The immediate byte; zero where the routine has none.
    pub immediate: u32,
}

/// What a routine gives. Unused parts are zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Vector result.
    pub vector: u128,
    /// Integer results: the low and the high part of a pair.
    pub integers: [u64; 2],
    /// CF, PF, AF, ZF, SF and OF in their RFLAGS positions, for routines that define flags.
    pub flags: u32,
}

impl Answer {
    /// A vector.
    #[must_use]
    pub const fn vector(vector: u128) -> Self {
        Self { vector, integers: [0; 2], flags: 0 }
    }

    /// An integer.
    #[must_use]
    pub const fn integer(integer: u64) -> Self {
        Self { vector: 0, integers: [integer, 0], flags: 0 }
    }
}

/// One row of the table.
#[derive(Debug)]
pub struct RoutineInfo {
    /// Name in the IR's textual form.
    pub name: &'static str,
    /// Operands in their order.
    pub operands: &'static [Kind],
    /// Has it an immediate byte?
    pub immediate: bool,
    /// Result.
    pub result: Kind,
    /// Does it define the six arithmetic flags, all of them?
    pub flags: bool,
    /// Meaning.
    pub doc: &'static str,
    function: fn(&Arguments) -> Answer,
}

macro_rules! yes {
    (flags) => {
        true
    };
    (plain) => {
        false
    };
    (imm) => {
        true
    };
    (none) => {
        false
    };
}

macro_rules! routines {
    ($($name:ident $text:literal ($($operand:ident)*; $immediate:ident) $result:ident $flags:ident $function:path, $doc:literal;)*) => {
        /// A pure routine.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum RoutineId {
            $(#[doc = $doc] $name,)*
        }

        impl RoutineId {
            /// Every routine, in table order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }

        static TABLE: &[RoutineInfo] = &[$(RoutineInfo {
            name: $text,
            operands: &[$(Kind::$operand),*],
            immediate: yes!($immediate),
            result: Kind::$result,
            flags: yes!($flags),
            doc: $doc,
            function: $function,
        }),*];
    };
}

routines! {
    CarrylessMultiply "carryless_multiply" (Vector Vector; imm) Vector plain crate::adapter::carryless_multiply,
        "PCLMULQDQ: product of a quadword of each vector; bits 0 and 4 of the immediate choose the upper ones.";
    AesEncrypt "aes_encrypt" (Vector Vector; none) Vector plain crate::adapter::aes_encrypt,
        "AESENC: a round of encryption of the first vector, then ^ the second.";
    AesEncryptLast "aes_encrypt_last" (Vector Vector; none) Vector plain crate::adapter::aes_encrypt_last,
        "AESENCLAST.";
    AesDecrypt "aes_decrypt" (Vector Vector; none) Vector plain crate::adapter::aes_decrypt,
        "AESDEC: a round of decryption of the first vector, then ^ the second.";
    AesDecryptLast "aes_decrypt_last" (Vector Vector; none) Vector plain crate::adapter::aes_decrypt_last,
        "AESDECLAST.";
    AesInverseMix "aes_inverse_mix" (Vector; none) Vector plain crate::adapter::aes_inverse_mix,
        "AESIMC.";
    GaloisAffine "galois_affine" (Vector Vector; imm) Vector plain crate::adapter::galois_affine,
        "GF2P8AFFINEQB: bytes of the first vector times bit matrices of the second, ^ the immediate.";
    GaloisAffineInverse "galois_affine_inverse" (Vector Vector; imm) Vector plain crate::adapter::galois_affine_inverse,
        "GF2P8AFFINEINVQB.";
    Sha1Rounds "sha1_rounds" (Vector Vector; imm) Vector plain crate::adapter::sha1_rounds,
        "SHA1RNDS4.";
    Sha1Schedule "sha1_schedule" (Vector Vector; none) Vector plain crate::adapter::sha1_schedule,
        "SHA1MSG2.";
    Sha256Rounds "sha256_rounds" (Vector Vector Vector; none) Vector plain crate::adapter::sha256_rounds,
        "SHA256RNDS2.";
    Sha256ScheduleFirst "sha256_schedule_first" (Vector Vector; none) Vector plain crate::adapter::sha256_schedule_first,
        "SHA256MSG1.";
    Sha256ScheduleLast "sha256_schedule_last" (Vector Vector; none) Vector plain crate::adapter::sha256_schedule_last,
        "SHA256MSG2.";
    StringIndex "string_index" (Vector Vector; imm) Integer flags crate::adapter::string_index,
        "PCMPISTRI: compares texts that end with a zero element; gives a position.";
    StringMask "string_mask" (Vector Vector; imm) Vector flags crate::adapter::string_mask,
        "PCMPISTRM: as string_index; gives a mask.";
    CountedStringIndex "counted_string_index" (Vector Vector Integer; imm) Integer flags crate::adapter::counted_string_index,
        "PCMPESTRI: as string_index; the integer's halves are the lengths.";
    CountedStringMask "counted_string_mask" (Vector Vector Integer; imm) Vector flags crate::adapter::counted_string_mask,
        "PCMPESTRM.";
    ThreeDNow "three_d_now" (Vector Vector; imm) Vector plain crate::adapter::three_d_now,
        "The floating-point operation of 3DNow! whose encoding ends with the immediate, on destination and source of 64 bits.";
}

impl RoutineId {
    /// The routine's row.
    #[must_use]
    pub fn info(self) -> &'static RoutineInfo {
        &TABLE[self as usize]
    }

    /// The routine with the number `raw`.
    #[must_use]
    pub fn from_raw(raw: u8) -> Option<Self> {
        Self::ALL.get(usize::from(raw)).copied()
    }

    /// Performs the routine.
    #[must_use]
    pub fn call(self, arguments: &Arguments) -> Answer {
        (self.info().function)(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operands_fit_the_calling_convention() {
        for routine in RoutineId::ALL {
            let info = routine.info();
            let count = |kind| info.operands.iter().filter(|operand| **operand == kind).count();
            assert!(count(Kind::Vector) <= 3 && info.operands.len() <= 3, "{routine:?}");
            assert!(count(Kind::Integer) + usize::from(info.immediate) <= 2, "{routine:?}");
            assert_eq!(count(Kind::Pair), 0, "{routine:?}");
            assert_eq!(TABLE.iter().filter(|other| other.name == info.name).count(), 1, "{routine:?}");
        }
    }
}
