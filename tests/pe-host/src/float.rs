//! The x87 unit, with what else FXSAVE stores (Intel SDM, volume 1, 10.5.1.1).

/// Bytes of the image.
pub(crate) const IMAGE: usize = 512;
/// Where MXCSR and the x87 registers lie.
pub(crate) const MXCSR: usize = 24;
const X87_REGISTERS: usize = 32;

/// The image, in the form with 32-bit addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[repr(C, align(16))]
pub(crate) struct Float(pub(crate) [u8; IMAGE]);

impl Float {
    pub(crate) fn control(&self) -> u16 {
        self.half(0)
    }

    pub(crate) fn status(&self) -> u16 {
        self.half(2)
    }

    pub(crate) fn mxcsr(&self) -> u32 {
        self.word(MXCSR)
    }

    pub(crate) fn set_mxcsr(&mut self, value: u32) {
        self.0[MXCSR..MXCSR + 4].copy_from_slice(&value.to_le_bytes());
    }

    /// What FSAVE stores: 28 bytes of environment, then the registers without gaps.
    pub(crate) fn saved(&self) -> [u8; 108] {
        const UPPER: u32 = 0xffff_0000;
        let selector_and_opcode = u32::from(self.half(12)) | u32::from(self.half(6)) << 16;
        let words = [
            u32::from(self.control()) | UPPER,
            u32::from(self.status()) | UPPER,
            u32::from(self.tags()) | UPPER,
            self.word(8),
            selector_and_opcode,
            self.word(16),
            u32::from(self.half(20)) | UPPER,
        ];
        let mut saved = [0; 108];
        let (environment, registers) = saved.split_at_mut(28);
        environment.as_chunks_mut().0.copy_from_slice(&words.map(u32::to_le_bytes));
        for (index, register) in registers.as_chunks_mut::<10>().0.iter_mut().enumerate() {
            register.copy_from_slice(&self.register(index)[..10]);
        }
        saved
    }

    /// Two bits for each physical register: 0 valid, 1 zero, 2 special, 3 empty.
    fn tags(&self) -> u16 {
        let top = usize::from(self.status() >> 11 & 7);
        (0..8).fold(0, |tags, physical| {
            let value = u128::from_le_bytes(*self.register((physical + 8 - top) % 8));
            let (significand, exponent) = (value as u64, (value >> 64) as u16 & 0x7fff);
            let tag = match (self.0[4] >> physical & 1, exponent, significand >> 63) {
                (0, ..) => 3,
                (_, 0, _) if significand == 0 => 1,
                (_, 1..0x7fff, 1) => 0,
                _ => 2,
            };
            tags | tag << (2 * physical)
        })
    }

    /// The 16 bytes of ST(`index`).
    fn register(&self, index: usize) -> &[u8; 16] {
        &self.0[X87_REGISTERS..].as_chunks().0[index]
    }

    fn half(&self, at: usize) -> u16 {
        u16::from_le_bytes([self.0[at], self.0[at + 1]])
    }

    fn word(&self, at: usize) -> u32 {
        u32::from(self.half(at)) | u32::from(self.half(at + 2)) << 16
    }
}
