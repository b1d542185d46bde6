//! A small deterministic generator of test values.

/// SplitMix64.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The numbers of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// Below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.bits() % bound
    }

    /// True once in `n` times.
    pub fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    /// One of several.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// An integer that is often a boundary of some width.
    pub fn integer(&mut self) -> u64 {
        const EDGES: [u64; 14] = [
            0,
            1,
            2,
            0x7f,
            0x80,
            0xff,
            0x7fff,
            0x8000,
            0x7fff_ffff,
            0x8000_0000,
            0xffff_ffff,
            0x7fff_ffff_ffff_ffff,
            0x8000_0000_0000_0000,
            u64::MAX,
        ];
        match self.below(4) {
            0 => self.pick(&EDGES),
            1 => self.pick(&EDGES) ^ self.bits() << 32,
            2 => self.bits() & 0x3f,
            _ => self.bits(),
        }
    }

    /// 64 bits of vector data: integers, or single or double floats of every class.
    pub fn vector_half(&mut self) -> u64 {
        match self.below(4) {
            0 => self.integer(),
            1 => u64::from(self.single()) | u64::from(self.single()) << 32,
            2 => self.double(),
            _ => self.bits(),
        }
    }

    fn single(&mut self) -> u32 {
        const EDGES: [u32; 12] = [
            0,
            0x8000_0000,
            0x3f80_0000,
            0xbfc0_0000,
            0x7f80_0000,
            0xff80_0000,
            0x7fc0_1234,
            0x7f80_0001,
            0xffc0_0000,
            1,
            0x007f_ffff,
            0x4f00_0000,
        ];
        match self.below(3) {
            0 => self.pick(&EDGES),
            1 => ((self.below(2000) as f32 - 1000.0) / 8.0).to_bits(),
            _ => self.bits() as u32,
        }
    }

    fn double(&mut self) -> u64 {
        const EDGES: [u64; 12] = [
            0,
            1 << 63,
            0x3ff0_0000_0000_0000,
            0xbff8_0000_0000_0000,
            0x7ff0_0000_0000_0000,
            0xfff0_0000_0000_0000,
            0x7ff8_0000_0000_1234,
            0x7ff0_0000_0000_0001,
            0xfff8_0000_0000_0000,
            1,
            0x000f_ffff_ffff_ffff,
            0x41e0_0000_0000_0000,
        ];
        match self.below(3) {
            0 => self.pick(&EDGES),
            1 => ((self.below(2000) as f64 - 1000.0) / 8.0).to_bits(),
            _ => self.bits(),
        }
    }
}
