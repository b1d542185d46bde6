//! Host features: what the ARM64 processor offers beyond the base architecture. One value, made by the caller and passed
//! down; nothing here detects anything.

use core::fmt;
use core::str::FromStr;

/// Defines the set, the names and their order from one table.
macro_rules! features {
    ($($(#[doc = $doc:literal])* $CONST:ident = $bit:literal, $name:literal;)*) => {
        bitflags::bitflags! {
            /// A set of host features. The bit positions are part of file formats and are never reused.
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct HostFeatures: u64 {
                $($(#[doc = $doc])* const $CONST = 1 << $bit;)*
            }
        }

        /// Every feature with its name, by bit position.
        pub static FEATURES: &[(HostFeatures, &str)] = &[$((HostFeatures::$CONST, $name)),*];
    };
}

features! {
    /// FEAT_LSE: single-instruction atomics.
    LSE = 0, "lse";
    /// FEAT_LSE2: unaligned accesses inside 16 bytes are single-copy atomic.
    LSE2 = 1, "lse2";
    /// FEAT_LRCPC: `ldapr`.
    RCPC = 2, "rcpc";
    /// FEAT_LRCPC2: `ldapur`, `stlur`.
    RCPC2 = 3, "rcpc2";
    /// FEAT_FlagM: `cfinv`, `rmif`, `setf8`, `setf16`.
    FLAGM = 4, "flagm";
    /// FEAT_FlagM2: `axflag`, `xaflag`.
    FLAGM2 = 5, "flagm2";
    /// FEAT_FRINTTS: `frint32x` and its like.
    FRINTTS = 6, "frintts";
    /// FEAT_FCMA: `fcadd`, `fcmla`.
    FCMA = 7, "fcma";
    /// FEAT_AFP: FPCR.AH, FIZ and NEP, x86-like NaN and denormal handling.
    AFP = 8, "afp";
    /// FEAT_RPRES: 12 bits of precision in `frecpe` and `frsqrte`.
    RPRES = 9, "rpres";
    /// FEAT_CSSC: integer `abs`, `cnt`, `ctz`, `smax`.
    CSSC = 10, "cssc";
    /// FEAT_MOPS: `cpyf*`, `cpy*`, `set*`.
    MOPS = 11, "mops";
    /// FEAT_AES, FEAT_SHA1 and FEAT_SHA256.
    CRYPTO = 12, "crypto";
    /// FEAT_PMULL: `pmull` of doublewords.
    PMULL = 13, "pmull";
    /// FEAT_SHA3: `eor3`, `bcax`, `xar`, `rax1`.
    SHA3 = 14, "sha3";
    /// FEAT_SVE2, used with vectors of any length.
    SVE128 = 15, "sve128";
    /// FEAT_SVE2 with vectors of 256 bits, in which the guest's registers lie whole: part of the contract between code and
    /// runtime.
    SVE256 = 16, "sve256";
    /// FEAT_SVE_BitPerm: `bext`, `bdep`.
    SVEBITPERM = 17, "svebitperm";
    /// FEAT_RNG: `rndr`.
    RNG = 18, "rng";
    /// `dc zva` is permitted and clears 64 bytes.
    CLZERO = 19, "clzero";
    /// FEAT_DotProd: `sdot`, `udot`.
    DOTPROD = 20, "dotprod";
    /// FEAT_FP16: arithmetic on half precision.
    FP16 = 21, "fp16";
    /// FEAT_CRC32: `crc32b` and its like.
    CRC32 = 22, "crc32";
    /// FEAT_RDM: `sqrdmlah`.
    RDM = 23, "rdm";
    /// FEAT_JSCVT: `fjcvtzs`.
    JSCVT = 24, "jscvt";
    /// FEAT_I8MM: `usdot`.
    I8MM = 25, "i8mm";
}

/// A list of features that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown host feature `{name}` at byte {offset} of the list")]
pub struct UnknownFeature {
    /// What stands there.
    pub name: String,
    /// Where it starts in the list, bytes.
    pub offset: usize,
}

impl HostFeatures {
    /// Armv8.0: none.
    pub const ARMV8_0: Self = Self::empty();
    /// The mandatory part of Armv8.2.
    pub const ARMV8_2: Self = Self::LSE.union(Self::CRC32).union(Self::RDM);
    /// Apple M1: Armv8.5 without random numbers.
    pub const APPLE_M1: Self = Self::ARMV8_2
        .union(Self::LSE2)
        .union(Self::RCPC)
        .union(Self::RCPC2)
        .union(Self::FLAGM)
        .union(Self::FLAGM2)
        .union(Self::FRINTTS)
        .union(Self::FCMA)
        .union(Self::CRYPTO)
        .union(Self::PMULL)
        .union(Self::SHA3)
        .union(Self::DOTPROD)
        .union(Self::FP16)
        .union(Self::JSCVT)
        .union(Self::CLZERO);
    /// What `qemu-aarch64 -cpu max` 7.2 executes: unaligned atomics fault there, `dc zva` clears 512 bytes, and widening
    /// instructions of 128 bits leave the upper parts of scalable registers, which they should clear.
    pub const QEMU: Self = Self::APPLE_M1
        .difference(Self::LSE2.union(Self::CLZERO))
        .union(Self::SVE128)
        .union(Self::SVEBITPERM)
        .union(Self::RNG)
        .union(Self::I8MM);

    /// The preset of this name.
    pub fn preset(name: &str) -> Option<Self> {
        match name {
            "armv8_0" => Some(Self::ARMV8_0),
            "armv8_2" => Some(Self::ARMV8_2),
            "apple-m1" => Some(Self::APPLE_M1),
            "qemu" => Some(Self::QEMU),
            _ => None,
        }
    }

    /// Reads a comma-separated list of presets and features from left to right; a leading `-` removes.
    ///
    /// # Errors
    /// At the first name that is neither.
    pub fn parse_list(list: &str) -> Result<Self, UnknownFeature> {
        let mut set = Self::empty();
        let mut offset = 0;
        for item in list.split(',') {
            let trimmed = item.trim();
            let (name, remove) = trimmed.strip_prefix('-').map_or((trimmed, false), |name| (name, true));
            let named = FEATURES.iter().find(|row| row.1 == name).map(|row| row.0).or_else(|| Self::preset(name));
            match named {
                Some(features) => set.set(features, !remove),
                None if trimmed.is_empty() => {}
                None => return Err(UnknownFeature { name: trimmed.to_owned(), offset }),
            }
            offset += item.len() + 1;
        }
        Ok(set)
    }
}

impl FromStr for HostFeatures {
    type Err = UnknownFeature;

    fn from_str(list: &str) -> Result<Self, UnknownFeature> {
        Self::parse_list(list)
    }
}

impl fmt::Display for HostFeatures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (_, name) in FEATURES.iter().filter(|row| self.contains(row.0)) {
            write!(f, "{separator}{name}")?;
            separator = ",";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_bits_are_unique_and_stable() {
        for (index, (feature, name)) in FEATURES.iter().enumerate() {
            assert_eq!(feature.bits(), 1 << index, "{name}");
            assert_eq!(HostFeatures::parse_list(name), Ok(*feature));
        }
        assert_eq!(HostFeatures::LSE.bits(), 1);
        assert_eq!(HostFeatures::I8MM.bits(), 1 << 25);
        assert_eq!(HostFeatures::SVE256.bits(), causeway_cache_format::abi::WIDE_REGISTERS);
        assert_eq!(HostFeatures::AFP.bits(), causeway_cache_format::abi::ALTERNATE_FLOAT);
    }

    #[test]
    fn lists_add_and_remove_in_order() {
        let set = HostFeatures::parse_list("apple-m1, -lse2,rng,-sha3").unwrap();
        assert!(set.contains(HostFeatures::RNG | HostFeatures::LSE));
        assert!(!set.intersects(HostFeatures::LSE2 | HostFeatures::SHA3));
        assert_eq!(HostFeatures::parse_list(&set.to_string()), Ok(set));
        assert_eq!(HostFeatures::parse_list(""), Ok(HostFeatures::empty()));
    }

    #[test]
    fn an_unknown_name_is_reported_with_its_place() {
        let error = HostFeatures::parse_list("lse,-nonsense").unwrap_err();
        assert_eq!((error.name.as_str(), error.offset), ("-nonsense", 4));
    }
}
