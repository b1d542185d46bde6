//! Time stamp counter and MXCSR.
//!
//! The time stamp counter is `CNTVCT_EL0` shifted left by [`TSC_SHIFT`]: monotonic, and of the order of a gigahertz on
//! counters of 24 to 62 MHz. MXCSR's rounding goes to FPCR.RMode with its two bits exchanged, FTZ and DAZ together to
//! FPCR.FZ; its sticky flags are those in memory or-ed with FPSR's.

use super::Lower;
use crate::HostFeatures;
use crate::asm::prelude::*;
use crate::inst::ops::system::SystemReg;
use causeway_cache_format::abi::{ExitReason, GuestState};
use causeway_ir::{Inst, Opcode, Type};
use causeway_routine::float::Exactness;
use core::mem::offset_of;

/// Binary logarithm of time stamp ticks per tick of the host's counter.
const TSC_SHIFT: u32 = 5;
/// Flags of MXCSR.
const STICKY: u64 = 0x3f;

/// Fields of FPSR's flags (IOC 0, DZC 1, OFC 2, UFC 3, IXC 4), their width and place in MXCSR (IE 0, ZE 2, OE 3, UE 4, PE 5).
/// IDC tells of denormal operands that FPCR.FZ flushed, of which MXCSR's DE does not tell.
const FLAG_FIELDS: [(u32, u32, u32); 2] = [(0, 1, 0), (1, 4, 2)];

impl Lower<'_> {
    pub(super) fn system(&mut self, inst: &Inst) {
        match inst.opcode {
            Opcode::ReadTsc => {
                let (counter, to) = (self.temp(), self.def_or_temp());
                self.isb();
                self.mrs(counter, SystemReg::CntvctEl0);
                self.lsl_imm(Size::X, to, counter, TSC_SHIFT);
            }
            Opcode::GetMxcsr => self.get_mxcsr(),
            _ => self.put_mxcsr(inst),
        }
    }

    fn mxcsr_address(&self) -> Address {
        Address::offset(self.state(), offset_of!(GuestState, mxcsr) as i64, 4).expect("the guest state is within reach")
    }

    fn get_mxcsr(&mut self) {
        let (value, sticky, part) = (self.temp(), self.temp(), self.temp());
        let address = self.mxcsr_address();
        self.ldr_w(value, address);
        self.mrs(sticky, SystemReg::Fpsr);
        for (lowest, width, to) in FLAG_FIELDS {
            self.ubfx(Size::W, part, sticky, lowest, width);
            self.orr_shifted(Size::W, value, value, part, Shift::lsl(to));
        }
        self.settle(value, Type::I32);
    }

    /// `float_begin` and `float_end`: MXCSR's flags set aside, then both sets of flags in it, and a trap on those that are new
    /// and not masked. Where an exception of the operands (IE, DE, ZE) traps, the results do not count.
    pub(super) fn float_exceptions(&mut self, inst: &Inst) {
        if inst.opcode == Opcode::FloatBegin {
            return self.float_begin();
        }
        let address = self.mxcsr_address();
        let before = self.reg(inst.args[0]);
        let (control, raised, of_results) = (self.temp(), self.temp(), self.temp());
        self.ldr_w(control, address);
        // The masks stand seven bits above their flags.
        self.bic_shifted(Size::W, raised, control, control, Shift::lsr(7));
        self.and_imm(Size::W, of_results, raised, LogicalImm::of(0b111, Size::W));
        // 0b111000 where any of the three is set, else 0.
        self.add_imm(Size::W, of_results, of_results, ArithImm::new(0b111).expect("seven is encodable"));
        self.lsr_imm(Size::W, of_results, of_results, 3);
        self.sub_shifted(Size::W, of_results, Reg::ZR, of_results, Shift::NONE);
        self.and_imm(Size::W, of_results, of_results, LogicalImm::of(0b11_1000, Size::W));
        self.bic_shifted(Size::W, control, control, of_results, Shift::NONE);
        self.orr_shifted(Size::W, control, control, before, Shift::NONE);
        self.str_w(control, address);
        self.and_imm(Size::W, raised, raised, LogicalImm::of(STICKY, Size::W));
        let trap = self.trap_label(inst, ExitReason::SimdException, 0);
        self.cbnz(Size::W, raised, trap);
    }

    fn float_begin(&mut self) {
        let address = self.mxcsr_address();
        let (control, to) = (self.temp(), self.def_or_temp());
        self.ldr_w(control, address);
        self.and_imm(Size::W, to, control, LogicalImm::of(STICKY, Size::W));
        self.bic_shifted(Size::W, control, control, to, Shift::NONE);
        self.str_w(control, address);
    }

    fn put_mxcsr(&mut self, inst: &Inst) {
        let value = self.reg(inst.args[0]);
        let address = self.mxcsr_address();
        self.str_w(value, address);
        let (control, part, flush) = (self.temp(), self.temp(), self.temp());
        // RC bit 13 (down) to RMode bit 23, bit 14 (up) to bit 22.
        self.ubfx(Size::W, part, value, 14, 1);
        self.lsl_imm(Size::W, control, part, 22);
        self.ubfx(Size::W, part, value, 13, 1);
        self.orr_shifted(Size::W, control, control, part, Shift::lsl(23));
        // FTZ (bit 15) or DAZ (bit 6).
        self.lsr_imm(Size::W, flush, value, 15);
        self.orr_shifted(Size::W, flush, flush, value, Shift::lsr(6));
        self.and_imm(Size::W, flush, flush, LogicalImm::of(1, Size::W));
        self.orr_shifted(Size::W, control, control, flush, Shift::lsl(24));
        if self.options.exactness == Exactness::Flags {
            // FZ: see `float::exact`.
            self.orr_imm(Size::W, control, control, LogicalImm::of(1 << 24, Size::W));
        }
        if self.has(HostFeatures::AFP) {
            // AH (bit 1) and NEP (bit 2); FZ leaves operands alone then, which FIZ (bit 0) flushes.
            self.orr_imm(Size::W, control, control, LogicalImm::of(6, Size::W));
            self.orr_shifted(Size::W, control, control, flush, Shift::NONE);
        }
        self.msr(SystemReg::Fpcr, control);
        self.msr(SystemReg::Fpsr, Reg::ZR);
    }
}
