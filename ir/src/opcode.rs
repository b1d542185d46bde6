//! THE table of IR operations: name, operands, result, effects and meaning.
//!
//! Each row reads `Variant "text" (operands) result effects "meaning"`. Every `match` over [`Opcode`] is exhaustive, so a
//! new row lists by itself every place to visit (interpreter, lowering, ...).
//!
//! `ty` is the instruction's type, `lane` its lane type, `a b c` its operands, `imm` its immediate. Flag semantics:
//! an instruction defines exactly the flags in its `flags` set, which may be smaller than what its row can define; the
//! meaning of each is x86's for that operation at width `ty`.

use crate::Flags;

/// What an operand must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// A value of type `ty`.
    Same,
    /// A value of type `ty`, or `imm` where the operand is absent.
    SameOrImm,
    /// An integer of any width.
    Int,
    /// An I8 integer, or `imm` where the operand is absent (shift counts, truth values).
    CountOrImm,
    /// A 64-bit address part, or absent.
    Address,
    /// A value of the vector class of any width.
    Vector,
    /// A vector of type `ty`, or `imm` where the operand is absent (vector shift counts: the low 64 bits count).
    VectorOrImm,
    /// One element of type `lane`.
    Element,
    /// A pair.
    Pair,
    /// A value of any type.
    Any,
    /// A value of any type, or absent.
    Optional,
}

/// What an operation does besides computing its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effects(u16);

impl Effects {
    /// Nothing: removable when unused.
    pub const NONE: Self = Self(0);
    /// Reads guest memory and may fault.
    pub const READ: Self = Self(1);
    /// Writes guest memory and may fault.
    pub const WRITE: Self = Self(2);
    /// May define flags.
    pub const FLAGS: Self = Self(4);
    /// Leaves the flags of its set unchanged for some operand values (a shift count of zero), so it does not end their
    /// liveness.
    pub const KEEPS_FLAGS: Self = Self(8);
    /// Reads CF.
    pub const READS_CARRY: Self = Self(16);
    /// Reads all six flags.
    pub const READS_ALL_FLAGS: Self = Self(32);
    /// Reads the flags of its condition.
    pub const READS_CONDITION: Self = Self(64);
    /// Reads a slot.
    pub const READS_SLOT: Self = Self(128);
    /// Writes a slot.
    pub const WRITES_SLOT: Self = Self(256);
    /// May raise a guest exception other than a page fault (#DE).
    pub const TRAPS: Self = Self(512);
    /// Reads or writes the floating-point environment (rounding, sticky flags).
    pub const FLOAT: Self = Self(1024);
    /// Must stay for another reason (fence, time stamp).
    pub const STAYS: Self = Self(2048);
    /// A string operation: reads and writes the slots [`Inst::implicit_slots`](crate::Inst::implicit_slots) names.
    pub const STRING: Self = Self(4096);
    /// Reads and writes the x87 unit, and of slots those [`Inst::implicit_slots`](crate::Inst::implicit_slots) names.
    pub const X87: Self = Self(8192);

    /// Union.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The guest may see an exception, in one of the four ways.
    pub const FAULTS: Self = Self::READ.and(Self::WRITE).and(Self::TRAPS).and(Self::STRING);
    /// Reading of flags in one of the three ways.
    pub const READS_FLAGS: Self = Self::READS_CARRY.and(Self::READS_ALL_FLAGS).and(Self::READS_CONDITION);

    /// Does it have all of `other`?
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Does it have any of `other`?
    pub const fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// May the guest see an exception at this operation, so that guest state must be exact before it?
    pub const fn may_fault(self) -> bool {
        self.has_any(Self::FAULTS)
    }

    /// May the operation be deleted when its result and flags are unused?
    ///
    /// A load may not: it can fault. FLOAT operations may: their sticky flags are then lost only where the caller knows
    /// that nobody reads them, so passes treat them as staying.
    pub const fn is_removable(self) -> bool {
        !self.may_fault() && !self.has_any(Self(Self::STAYS.0 | Self::WRITES_SLOT.0 | Self::FLOAT.0))
    }
}

/// One row of the table.
#[derive(Debug)]
pub struct OpcodeInfo {
    /// Name in the textual form.
    pub name: &'static str,
    /// Operand kinds; at most three.
    pub operands: &'static [Operand],
    /// Does it give a value of type `ty`?
    pub has_result: bool,
    /// Effects.
    pub effects: Effects,
    /// Meaning.
    pub doc: &'static str,
}

macro_rules! result {
    (ty) => {
        true
    };
    (none) => {
        false
    };
}

macro_rules! opcodes {
    ($($name:ident $text:literal ($($operand:ident)*) $result:ident [$($effect:ident)*] $doc:literal;)*) => {
        /// An IR operation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Opcode {
            $(#[doc = $doc] $name,)*
        }

        impl Opcode {
            /// Every operation, in table order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }

        static TABLE: &[OpcodeInfo] = &[$(OpcodeInfo {
            name: $text,
            operands: &[$(Operand::$operand),*],
            has_result: result!($result),
            effects: Effects::NONE$(.and(Effects::$effect))*,
            doc: $doc,
        }),*];

        /// The effects alone: every pass asks for them.
        static EFFECTS: [Effects; Opcode::ALL.len()] = [$(Effects::NONE$(.and(Effects::$effect))*),*];

        static TAKES_IMMEDIATE: [bool; Opcode::ALL.len()] = [$(takes_immediate(&[$(Operand::$operand),*])),*];
    };
}

const fn takes_immediate(operands: &[Operand]) -> bool {
    matches!(operands, [.., Operand::SameOrImm | Operand::CountOrImm])
}

opcodes! {
    // Constants, slots, flags.
    Nop "nop" () none [] "Nothing; what a pass leaves where it deleted.";
    Const "const" () ty [] "The integer `imm`.";
    GuestAddr "guest_addr" () ty [] "The guest address `imm` of the image as linked; moves with the image.";
    Get "get" () ty [READS_SLOT] "The low bits of slot `aux`.";
    Put "put" (Any) none [WRITES_SLOT] "Slot `aux` = a. I8 and I16 replace the low bits; other types narrower than the slot zero the rest.";
    GetHigh8 "get_high8" () ty [READS_SLOT] "Bits 15..8 of slot `aux` as I8.";
    PutHigh8 "put_high8" (Any) none [WRITES_SLOT] "Bits 15..8 of slot `aux` = a (I8); the other bits stay.";
    GetFlag "get_flag" () ty [READS_CONDITION] "1 where condition `aux` holds, else 0 (I8).";
    PutFlag "put_flag" (CountOrImm) none [FLAGS] "Each flag of the set = bit 0 of a (or of `imm`).";
    ComplementCarry "complement_carry" () none [FLAGS READS_CARRY] "CF = not CF.";
    PackFlags "pack_flags" () ty [READS_ALL_FLAGS] "The six flags in their RFLAGS positions, bit 1 set, all else zero (I32).";
    UnpackFlags "unpack_flags" (Int) none [FLAGS] "Each flag of the set = its RFLAGS bit in a.";

    // Integers. `b` may be `imm`.
    Add "add" (Same SameOrImm) ty [FLAGS] "a + b.";
    Sub "sub" (Same SameOrImm) ty [FLAGS] "a - b; CF is the borrow.";
    Adc "adc" (Same SameOrImm) ty [FLAGS READS_CARRY] "a + b + CF.";
    Sbb "sbb" (Same SameOrImm) ty [FLAGS READS_CARRY] "a - b - CF.";
    Neg "neg" (Same) ty [FLAGS] "0 - a; CF = a is not zero.";
    And "and" (Same SameOrImm) ty [FLAGS] "a & b; CF = OF = AF = 0.";
    Or "or" (Same SameOrImm) ty [FLAGS] "a | b; CF = OF = AF = 0.";
    Xor "xor" (Same SameOrImm) ty [FLAGS] "a ^ b; CF = OF = AF = 0.";
    AndNot "and_not" (Same SameOrImm) ty [FLAGS] "a & ~b; CF = OF = AF = 0.";
    Not "not" (Same) ty [] "~a.";
    Mul "mul" (Same SameOrImm) ty [] "Low half of a * b.";
    MulHighU "mul_high_u" (Same Same) ty [] "High half of the unsigned product.";
    MulHighS "mul_high_s" (Same Same) ty [] "High half of the signed product.";
    MulFlagsU "mul_flags_u" (Same) none [FLAGS] "For the high half a of an unsigned product: CF = OF = a is not zero.";
    MulFlagsS "mul_flags_s" (Same Same) none [FLAGS] "For the low half a and high half b of a signed product: CF = OF = b is not a's sign.";
    DivU "div_u" (Same Same Same) ty [TRAPS] "ty is pair: the unsigned quotient (low) and remainder (high) of a:b (a high) / c at width `lane`; #DE where the quotient overflows.";
    DivS "div_s" (Same Same Same) ty [TRAPS] "As `div_u`, signed, truncating.";
    Shl "shl" (Same CountOrImm) ty [FLAGS KEEPS_FLAGS] "a << b, b masked to 5 bits (6 for I64). Flags as SHL: unchanged for a masked count of 0; CF the last bit out (0 beyond the width); OF = CF ^ sign of the result for every count; AF = 0.";
    Shr "shr" (Same CountOrImm) ty [FLAGS KEEPS_FLAGS] "Logical a >> b, counts as `shl`; OF = sign ^ next bit of the result's last step (the top bit of a for a count of 1, 0 for larger ones).";
    Sar "sar" (Same CountOrImm) ty [FLAGS KEEPS_FLAGS] "Arithmetic a >> b, counts as `shl`; OF = 0.";
    Rol "rol" (Same CountOrImm) ty [FLAGS KEEPS_FLAGS] "Rotate left, count as `shl` then modulo the width. Flags C and O alone: unchanged for a masked count of 0; CF = low bit of the result, OF = CF ^ top bit of the result.";
    Ror "ror" (Same CountOrImm) ty [FLAGS KEEPS_FLAGS] "Rotate right; CF = top bit of the result, OF = xor of its two top bits.";
    Rcl "rcl" (Same CountOrImm) ty [FLAGS KEEPS_FLAGS READS_CARRY] "Rotate left through CF, count masked to 5 or 6 bits, then modulo width + 1; OF = CF ^ top bit of the result (flags unchanged for a masked count of 0).";
    Rcr "rcr" (Same CountOrImm) ty [FLAGS KEEPS_FLAGS READS_CARRY] "Rotate right through CF; OF = xor of the two top bits of the result.";
    Shld "shld" (Same Same CountOrImm) ty [FLAGS KEEPS_FLAGS] "a << c filled from the top of b. Flags as SHLD; OF = sign changed; AF = 0. For I16 a count above 16 (undefined in the manual; CPUs differ) continues with the bits of a, as the pair of a and b rotates.";
    Shrd "shrd" (Same Same CountOrImm) ty [FLAGS KEEPS_FLAGS] "a >> c filled from the bottom of b; flags as `shld`.";
    Zext "zext" (Int) ty [] "a zero-extended from its own type.";
    Sext "sext" (Int) ty [] "a sign-extended from its own type.";
    Trunc "trunc" (Int) ty [] "Low bits of a.";
    Concat "concat" (Int Int) ty [] "a in the low half, b in the high half.";
    ExtractBits "extract_bits" (Same) ty [] "`imm`'s byte 0 = lowest bit, byte 1 = width: that field of a, zero-extended.";
    InsertBits "insert_bits" (Same Same) ty [] "a with the field (`imm` as in `extract_bits`) replaced by the low bits of b.";
    Clz "clz" (Same) ty [] "Leading zero bits; the width for 0.";
    Ctz "ctz" (Same) ty [] "Trailing zero bits; the width for 0.";
    Popcnt "popcnt" (Same) ty [] "Set bits.";
    Bswap "bswap" (Same) ty [] "Bytes reversed.";
    Pdep "pdep" (Same Same) ty [] "Low bits of a deposited at the set bits of b.";
    Pext "pext" (Same Same) ty [] "Bits of a at the set bits of b, gathered low.";
    Crc32c "crc32c" (Same Int) ty [] "CRC-32C accumulator a (I32) advanced over the bytes of b.";
    Compare "compare" (Same SameOrImm) ty [] "1 where the comparison `aux` (IntCc) holds between a and b of type `lane`, else 0 (I8).";
    Select "select" (Same Same) ty [READS_CONDITION] "a where condition `aux` holds, else b; integers and vector-class scalars.";
    SelectValue "select_value" (CountOrImm Same Same) ty [] "b where a is not zero, else c.";

    // Memory. The address is a + (b << scale) + imm, any part may be absent.
    Address "address" (Address Address) ty [] "The address itself, truncated to `ty`.";
    Load "load" (Address Address) ty [READ] "The value of type `ty` at the address.";
    Store "store" (Address Address Any) none [WRITE] "The memory of type `ty` at the address = c.";
    Prefetch "prefetch" (Address Address) none [STAYS] "Hint: the line at the address will be used; `aux` 0 for reading, 1 for writing.";
    Fence "fence" () none [STAYS] "A memory fence of kind `aux`.";
    Pause "pause" () none [STAYS] "Hint that this is a spin loop.";
    FlushLine "flush_line" (Address Address) none [READ STAYS] "Writes back the cache line at the address.";
    AtomicAdd "atomic_add" (Address Same) ty [READ WRITE] "Memory at a += b, sequentially consistent; gives the old value.";
    AtomicAnd "atomic_and" (Address Same) ty [READ WRITE] "Memory at a &= b; gives the old value.";
    AtomicOr "atomic_or" (Address Same) ty [READ WRITE] "Memory at a |= b; gives the old value.";
    AtomicXor "atomic_xor" (Address Same) ty [READ WRITE] "Memory at a ^= b; gives the old value.";
    AtomicSwap "atomic_swap" (Address Same) ty [READ WRITE] "Memory at a = b; gives the old value.";
    AtomicCompareSwap "atomic_compare_swap" (Address Same Same) ty [READ WRITE] "Memory at a = c where it equals b; gives the old value.";
    AtomicCompareSwapPair "atomic_compare_swap_pair" (Address Pair Pair) ty [READ WRITE] "As `atomic_compare_swap` on two adjacent `lane` integers (ty is pair); a is aligned to the pair.";
    MakePair "make_pair" (Any Any) ty [] "The pair of a (low) and b (high), both of type `lane`.";
    PairLow "pair_low" (Pair) ty [] "Low part.";
    PairHigh "pair_high" (Pair) ty [] "High part.";

    // String operations on RSI, RDI, RCX, RAX and DF, `lane` elements; ty (I16, I32, I64) is the address width. The optional
    // operand is added to each source address (segment base). Registers are exact at every fault.
    RepMovs "rep_movs" (Address) none [READ WRITE STRING] "REP MOVS.";
    RepStos "rep_stos" () none [WRITE STRING] "REP STOS.";
    RepLods "rep_lods" (Address) none [READ STRING] "REP LODS.";
    RepCmps "rep_cmps" (Address) none [READ STRING FLAGS KEEPS_FLAGS] "REPE (`aux` 1) or REPNE (0) CMPS; flags unchanged where RCX is 0.";
    RepScas "rep_scas" () none [READ STRING FLAGS KEEPS_FLAGS] "REPE (`aux` 1) or REPNE (0) SCAS; flags unchanged where RCX is 0.";

    // System.
    ReadTsc "read_tsc" () ty [STAYS] "Time stamp counter (I64), monotonic.";
    GetMxcsr "get_mxcsr" () ty [FLOAT] "MXCSR (I32) with the sticky flags so far.";
    PutMxcsr "put_mxcsr" (Int) none [FLOAT STAYS] "MXCSR = a (I32).";
    TrapIf "trap_if" (Int) none [TRAPS] "Exit of kind `aux` where a is not zero; the guest PC stored is the instruction's plus `imm`.";
    LeaveIf "leave_if" (Int) none [TRAPS STAYS READS_ALL_FLAGS] "As `trap_if`, but with every flag exact: execution may go on at the guest PC stored.";
    CheckAlignment "check_alignment" (Address Address) none [TRAPS] "#GP where the address (as a load's) is no multiple of `aux`, a power of two.";

    FloatBegin "float_begin" () ty [FLOAT STAYS] "The sticky flags of MXCSR (I64), which are cleared.";
    FloatEnd "float_end" (Int) none [FLOAT STAYS TRAPS READS_ALL_FLAGS] "MXCSR's sticky flags also become those that `float_begin` gave (a); #XM where MXCSR does not mask one raised since, of which OE, UE and PE do not count beside an unmasked IE, DE or ZE. The handler finds every flag exact.";
    KeepFlags "keep_flags" () none [STAYS READS_ALL_FLAGS] "Every flag is exact from here to its next definition, so that a fault between finds it as the instruction did.";

    // Routines of the crate `causeway-routine`.
    Routine "routine" (Optional Optional Optional) ty [FLAGS] "The pure routine `aux` (RoutineId) of its operands and of the immediate byte `imm`; where it defines flags, it defines all.";
    X87 "x87" (Optional) none [TRAPS STAYS FLAGS X87] "The x87 unit's operation `aux` (Operation) with the modifiers `imm`, on a. Stops at #MF.";
    X87Store "x87_store" () ty [TRAPS STAYS X87] "As `x87` for operations that give a value. An unmasked exception may end the instruction here.";

    // Registers of the x87 unit in reduced precision (`causeway_routine::unit::Unit`), as binary64 values.
    X87Index "x87_index" (Int) ty [] "Number of the physical register that is ST(`imm`) where TOP is a: (a + `imm`) & 7.";
    X87Place "x87_place" (Int) ty [] "The place (I64) of physical register a, 0 to 7.";
    X87Get "x87_get" (Int) ty [READS_SLOT] "The register (F64) at the place a.";
    X87Put "x87_put" (Int Same) none [WRITES_SLOT] "The register at the place a = b; it is in use.";
    X87Free "x87_free" (Int) none [WRITES_SLOT] "The register at the place a is empty; its content stays.";
    X87Round "x87_round" (Same Int) ty [] "a rounded to an integral value as the control word b (I16) says; no exception is raised.";
    X87Compare "x87_compare" (Vector Vector) ty [] "Condition codes (I16) of two F64: 4500h unordered, 0 greater, 100h less, 4000h equal.";

    // Vectors of integers. `ty` is the whole vector's type. On a V256, operations that move lanes between positions
    // (shuffles, unpacks, packs, byte shifts, horizontal sums) work within each 128 bits, as in AVX2; on a V64, `v_table`
    // uses the low three bits of each selector, as in MMX.
    VAdd "v_add" (Same Same) ty [] "Lane-wise a + b.";
    VSub "v_sub" (Same Same) ty [] "Lane-wise a - b.";
    VAddSatS "v_add_sat_s" (Same Same) ty [] "Signed saturating a + b.";
    VAddSatU "v_add_sat_u" (Same Same) ty [] "Unsigned saturating a + b.";
    VSubSatS "v_sub_sat_s" (Same Same) ty [] "Signed saturating a - b.";
    VSubSatU "v_sub_sat_u" (Same Same) ty [] "Unsigned saturating a - b.";
    VMul "v_mul" (Same Same) ty [] "Low half of each product.";
    VMulHighS "v_mul_high_s" (Same Same) ty [] "High half of each signed product.";
    VMulHighU "v_mul_high_u" (Same Same) ty [] "High half of each unsigned product.";
    VMulHighRound "v_mul_high_round" (Same Same) ty [] "PMULHRSW: ((a * b >> 14) + 1) >> 1 of signed I16.";
    VMulEvenU "v_mul_even_u" (Same Same) ty [] "I64 products of the even unsigned I32 lanes.";
    VMulEvenS "v_mul_even_s" (Same Same) ty [] "I64 products of the even signed I32 lanes.";
    VMulAddPairs "v_mul_add_pairs" (Same Same) ty [] "PMADDWD: I32 sums of adjacent signed I16 products.";
    VMulAddPairsUs "v_mul_add_pairs_us" (Same Same) ty [] "PMADDUBSW: saturated I16 sums of adjacent products of unsigned a and signed b bytes.";
    VSumAbsDiff "v_sum_abs_diff" (Same Same) ty [] "PSADBW: per 64 bits, the sum of the absolute differences of unsigned bytes.";
    VMultiSumAbsDiff "v_multi_sum_abs_diff" (Same Same) ty [] "MPSADBW: I16 sums of the absolute differences of four bytes of b (number `imm` & 3) and the four bytes of a at each byte from (`imm` & 4) on; `imm` >> 3 for the upper half of a V256.";
    VAverageU "v_average_u" (Same Same) ty [] "(a + b + 1) >> 1 unsigned.";
    VMinS "v_min_s" (Same Same) ty [] "Signed minimum.";
    VMinU "v_min_u" (Same Same) ty [] "Unsigned minimum.";
    VMaxS "v_max_s" (Same Same) ty [] "Signed maximum.";
    VMaxU "v_max_u" (Same Same) ty [] "Unsigned maximum.";
    VAbs "v_abs" (Same) ty [] "Absolute value, the minimum unchanged.";
    VSign "v_sign" (Same Same) ty [] "PSIGN: a negated, zeroed or kept by the sign of b.";
    VCmpEq "v_cmp_eq" (Same Same) ty [] "All ones where equal.";
    VCmpGtS "v_cmp_gt_s" (Same Same) ty [] "All ones where a > b, signed.";
    VAnd "v_and" (Same Same) ty [] "a & b.";
    VOr "v_or" (Same Same) ty [] "a | b.";
    VXor "v_xor" (Same Same) ty [] "a ^ b.";
    VAndNot "v_and_not" (Same Same) ty [] "a & ~b.";
    VShl "v_shl" (Same VectorOrImm) ty [] "Lane-wise a << count; 0 for counts of the width or more. The count is `imm` or the low 64 bits of b.";
    VShr "v_shr" (Same VectorOrImm) ty [] "Lane-wise logical a >> count, counts as `v_shl`.";
    VSar "v_sar" (Same VectorOrImm) ty [] "Lane-wise arithmetic a >> count; counts of the width or more fill with the sign.";
    VShlEach "v_shl_each" (Same Same) ty [] "Each lane of a << the unsigned lane of b; 0 for counts of the width or more.";
    VShrEach "v_shr_each" (Same Same) ty [] "Logical a >> b lane by lane, counts as `v_shl_each`.";
    VSarEach "v_sar_each" (Same Same) ty [] "Arithmetic a >> b lane by lane; counts of the width or more fill with the sign.";
    VShlBytes "v_shl_bytes" (Same) ty [] "The 128 bits << `imm` bytes; 0 for 16 or more.";
    VShrBytes "v_shr_bytes" (Same) ty [] "The 128 bits >> `imm` bytes; 0 for 16 or more.";
    VAlign "v_align" (Same Same) ty [] "PALIGNR: the low half of (a:b >> `imm` bytes), a on top.";
    VUnpackLow "v_unpack_low" (Same Same) ty [] "Low lanes of a and b interleaved, a first.";
    VUnpackHigh "v_unpack_high" (Same Same) ty [] "High lanes of a and b interleaved, a first.";
    VPackSatS "v_pack_sat_s" (Same Same) ty [] "Signed lanes (`lane` is the source's) of a then b narrowed with signed saturation.";
    VPackSatU "v_pack_sat_u" (Same Same) ty [] "Signed lanes of a then b narrowed with unsigned saturation.";
    VShuffle "v_shuffle" (Same) ty [] "PSHUFD: I32 lane i = lane (`imm` >> 2i) & 3 of a.";
    VShuffleLow "v_shuffle_low" (Same) ty [] "PSHUFLW: as `v_shuffle` on the low four I16 lanes.";
    VShuffleHigh "v_shuffle_high" (Same) ty [] "PSHUFHW: as `v_shuffle` on the high four I16 lanes.";
    VShuffleTwo "v_shuffle_two" (Same Same) ty [] "SHUFPS (lane F32) or SHUFPD (lane F64): low half chosen from a, high half from b by `imm`.";
    VTable "v_table" (Same Same) ty [] "PSHUFB: byte i = 0 where b's byte i is negative, else byte (b_i & 15) of a.";
    VTableTwo "v_table_two" (Same Same Same) ty [] "V128: byte i = byte c_i of the 32 bytes of a (low) and b; 0 where c_i is 32 or more.";
    VBlendMask "v_blend_mask" (Same Same Same) ty [] "Per lane, b where the top bit of c's lane is set, else a.";
    VBlend "v_blend" (Same Same) ty [] "Per lane i, b where bit i of `imm` is set, else a.";
    VLoadLane "v_load_lane" (Address Same Int) ty [READ] "b, its lane `aux` loaded from a + `imm` where a mask selects it: c is the I64 of the mask that covers the lane, its bit at the lane's top bit decides. A lane that is not selected does not fault.";
    VLoadMasked "v_load_masked" (Address Same) ty [READ] "The lanes at a + `imm` on where the top bit of b's lane is set, the others zero. A lane that is not selected does not fault.";
    VStoreMasked "v_store_masked" (Address Same Same) none [WRITE] "The lanes of b stored from a + `imm` on where the top bit of c's lane is set. A lane that is not selected does not fault.";
    VGather "v_gather" (Vector Same Same) ty [READ READS_SLOT] "c, its lanes loaded where the top bit of b's lane is set: lane i from slot `aux` (0 where that is no slot's number) + (index i of a << scale) + `imm`. Indices are signed, of 64 bits where bit 3 of `aux2` is set, else of 32. Indices are taken from the first on, or, with bit 5 of `aux2`, from the middle on. There are as many lanes as indices, from lane 0 on, or, with bit 4, from the middle on; the others stay. A lane that is not selected does not fault; at a fault, lanes of the slots that c was read from may be loaded already.";
    VMinAcrossU "v_min_across_u" (Same) ty [] "The least unsigned lane of each 128 bits in the lowest lane there, the others zero.";
    VZeroFlags "v_zero_flags" (Same Same) none [FLAGS] "ZF = all bits of a are zero, CF = all bits of b are zero; OF = SF = AF = PF = 0.";
    VExtract "v_extract" (Vector) ty [] "Lane `aux` of a; for integers zero-extended to `ty`.";
    VInsert "v_insert" (Same Any) ty [] "a with lane `aux` = b.";
    VSplat "v_splat" (Any) ty [] "b in every lane: all lanes = a.";
    VMoveMask "v_move_mask" (Vector) ty [] "The top bits of the lanes, lane 0 lowest, zero-extended to `ty`.";
    VWiden "v_widen" (Any) ty [] "A vector-class value in the low bits of a wider one, the rest zero.";
    VLow "v_low" (Vector) ty [] "The low bits of a as a narrower vector-class value.";
    VJoin "v_join" (Vector Vector) ty [] "V128 of two V64, or V256 of two V128: a low, b high.";
    VHigh "v_high" (Vector) ty [] "The high half of a.";
    VExtendS "v_extend_s" (Vector) ty [] "Low lanes of a sign-extended to `lane`; the source lane is `aux`.";
    VExtendU "v_extend_u" (Vector) ty [] "Low lanes of a zero-extended to `lane`; the source lane is `aux`.";
    VHorizontalAdd "v_horizontal_add" (Same Same) ty [] "PHADD: sums of adjacent lanes of a then b.";
    VHorizontalSub "v_horizontal_sub" (Same Same) ty [] "PHSUB: differences (even minus odd) of adjacent lanes of a then b.";
    Bitcast "bitcast" (Any) ty [] "The same bits as another type of the same width (I32 and F32; I64, F64 and V64).";

    // Floating point: `ty` is F32 or F64 for scalars, else a vector of `lane`. NaN results follow SSE (Intel SDM volume 1,
    // table 4-7): the first NaN operand, quieted; else the default NaN with its sign set. A scalar operation with
    // [`Inst::HOST_FLOAT`](crate::Inst::HOST_FLOAT) in `aux2` may give any NaN instead, flush denormals as it likes, and raise
    // what it likes; and an integer that was converted to a float may come back as it was.
    FAdd "f_add" (Same Same) ty [FLOAT] "a + b.";
    FSub "f_sub" (Same Same) ty [FLOAT] "a - b.";
    FMul "f_mul" (Same Same) ty [FLOAT] "a * b.";
    FDiv "f_div" (Same Same) ty [FLOAT] "a / b.";
    FMulAdd "f_mul_add" (Same Same Same) ty [FLOAT] "a * b + c rounded once. `aux` bit 0 negates the product, bit 1 the even lanes of c (a scalar's only one), bit 2 the odd lanes. The first NaN of a, b, c, quieted, is the result, even of an invalid product.";
    FSqrt "f_sqrt" (Same) ty [FLOAT] "Square root.";
    FNeg "f_neg" (Same) ty [] "a with its sign inverted, NaNs too.";
    FAbs "f_abs" (Same) ty [] "a without its sign, NaNs too.";
    FMin "f_min" (Same Same) ty [FLOAT] "MINPS: a < b ? a : b; b where either is NaN or both are zero.";
    FMax "f_max" (Same Same) ty [FLOAT] "MAXPS: a > b ? a : b; b where either is NaN or both are zero.";
    FCmp "f_cmp" (Same Same) ty [FLOAT] "All ones where predicate `aux` (CMPPS) holds.";
    FCompare "f_compare" (Same Same) none [FLOAT FLAGS] "UCOMISS (`aux` 0) or COMISS (1) of two scalars: ZF PF CF = 111 unordered, 000 greater, 001 less, 100 equal; OF = SF = AF = 0.";
    FConvert "f_convert" (Any) ty [FLOAT] "Scalar between F32 and F64.";
    FFromIntS "f_from_int_s" (Int) ty [FLOAT] "Scalar of a signed I32 or I64.";
    FToIntS "f_to_int_s" (Any) ty [FLOAT] "Signed I32 or I64, or with `HOST_FLOAT` I16, of a scalar, rounded as `aux`; out of range or NaN gives the minimum.";
    FRound "f_round" (Same) ty [FLOAT] "Rounded to an integral value as `aux` (Rounding); bit 3 of `aux2` suppresses the inexact flag.";
    FRecipEstimate "f_recip_estimate" (Same) ty [] "RCPPS: within 1.5 * 2^-12 relative.";
    FRsqrtEstimate "f_rsqrt_estimate" (Same) ty [] "RSQRTPS: within 1.5 * 2^-12 relative.";
    FHorizontalAdd "f_horizontal_add" (Same Same) ty [FLOAT] "HADDPS: sums of adjacent lanes of a then b.";
    FHorizontalSub "f_horizontal_sub" (Same Same) ty [FLOAT] "HSUBPS: differences of adjacent lanes of a then b.";
    FAddSub "f_add_sub" (Same Same) ty [FLOAT] "ADDSUBPS: even lanes a - b, odd lanes a + b.";
    VFromIntS "v_from_int_s" (Vector) ty [FLOAT] "CVTDQ2PS, CVTDQ2PD: low I32 lanes of a as `lane`.";
    VToIntS "v_to_int_s" (Vector) ty [FLOAT] "CVTPS2DQ, CVTPD2DQ: lanes `lane` of a as I32 in the low lanes, the rest zero; rounded as `aux`; out of range or NaN gives the minimum.";
    VFloatWiden "v_float_widen" (Vector) ty [FLOAT] "CVTPS2PD: low F32 lanes of a as F64.";
    VFloatNarrow "v_float_narrow" (Vector) ty [FLOAT] "CVTPD2PS: F64 lanes of a as F32 in the low lanes, the rest zero.";
    VHalfWiden "v_half_widen" (Vector) ty [FLOAT] "VCVTPH2PS: low binary16 lanes of a as F32, without regard to DAZ and without the denormal flag.";
    VHalfNarrow "v_half_narrow" (Vector) ty [FLOAT] "VCVTPS2PH: F32 lanes of a as binary16 in the low lanes, the rest zero, rounded as `aux` (Rounding), without regard to FTZ.";

    // Ciphers, hashes and finite fields. On a V256 they work within each 128 bits.
    VAesEncrypt "v_aes_encrypt" (Same Same) ty [] "AESENC, or AESENCLAST (`aux` 1): a round of encryption of state a, then ^ b.";
    VAesDecrypt "v_aes_decrypt" (Same Same) ty [] "AESDEC, or AESDECLAST (`aux` 1): a round of decryption of state a, then ^ b.";
    VAesInverseMix "v_aes_inverse_mix" (Same) ty [] "AESIMC: InvMixColumns of a.";
    VCarrylessMultiply "v_carryless_multiply" (Same Same) ty [] "PCLMULQDQ: carry-less product of one 64-bit half of each operand, the upper one of a where bit 0 of `imm` is set, of b where bit 4 is.";
    VGaloisMultiply "v_galois_multiply" (Same Same) ty [] "GF2P8MULB: products of bytes in GF(2^8).";
    VGaloisAffine "v_galois_affine" (Same Same) ty [] "GF2P8AFFINEQB, or GF2P8AFFINEINVQB (`aux` 1): bytes of a (their inverses) times the bit matrix in the same 64 bits of b, ^ `imm`.";
    VSha1Rounds "v_sha1_rounds" (Same Same) ty [] "SHA1RNDS4: four rounds of kind `imm` on a with the schedule words b.";
    VSha1Schedule "v_sha1_schedule" (Same Same) ty [] "SHA1MSG2: four schedule words from the intermediate a and the words b before.";
    VSha256Rounds "v_sha256_rounds" (Same Same Same) ty [] "SHA256RNDS2: two rounds from CDGH (a), ABEF (b) and the low two words of c.";
    VSha256Schedule "v_sha256_schedule" (Same Same) ty [] "SHA256MSG1, or SHA256MSG2 (`aux` 1): a plus sigma 0 of the words that follow (b the next four), or the last step with the words b before.";
}

impl Opcode {
    /// The operation's row.
    #[inline]
    pub fn info(self) -> &'static OpcodeInfo {
        &TABLE[self as usize]
    }

    /// The operation's effects.
    #[inline]
    pub fn effects(self) -> Effects {
        EFFECTS[self as usize]
    }

    /// May its last operand be absent, the immediate standing for it as an integer?
    #[inline]
    pub fn takes_immediate(self) -> bool {
        TAKES_IMMEDIATE[self as usize]
    }

    /// The operation named `name` in the textual form.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|opcode| opcode.info().name == name)
    }

    /// Flags that the guest's manual leaves undefined after the operation: where it defines any flag, what these held
    /// before is lost.
    pub const fn undefined_flags(self) -> Flags {
        match self {
            Self::And | Self::Or | Self::Xor | Self::AndNot => Flags::A,
            Self::Shl | Self::Shr | Self::Sar | Self::Shld | Self::Shrd => Flags::A,
            Self::MulFlagsS | Self::MulFlagsU => Flags::Z.union(Flags::S).union(Flags::A).union(Flags::P),
            _ => Flags::empty(),
        }
    }

    /// The flags that the operation can define.
    pub const fn definable_flags(self) -> Flags {
        match self {
            Self::ComplementCarry => Flags::C,
            Self::MulFlagsS | Self::MulFlagsU | Self::Rol | Self::Ror | Self::Rcl | Self::Rcr => {
                Flags::C.union(Flags::O)
            }
            _ => Flags::all(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_operands_fit() {
        let mut names: Vec<_> = Opcode::ALL.iter().map(|opcode| opcode.info().name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Opcode::ALL.len());
        for (index, opcode) in Opcode::ALL.iter().enumerate() {
            assert_eq!(*opcode as usize, index);
            assert!(opcode.info().operands.len() <= 3, "{opcode:?}");
        }
    }
}
