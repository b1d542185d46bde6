//! Operations that have a lowering of their own on registers of 256 bits.

use super::{Parts, Splitter};
use causeway_ir::{Inst, Opcode, Type, Value};
use causeway_routine::float::Exactness;

impl Splitter<'_> {
    /// One register for an old wide value.
    pub(super) fn whole_of(&mut self, value: Value) -> Value {
        let parts = self.parts[value.index()];
        if parts.whole.is_some() {
            return parts.whole;
        }
        let whole = self.push(Inst::new(Opcode::VJoin, Type::V256).with_args([parts.low, parts.high]));
        self.parts[value.index()].whole = whole;
        whole
    }

    /// Is it floating point in exact code, which is tried and called for 128 bits?
    fn is_exact(&self, inst: &Inst) -> bool {
        self.exactness != Exactness::Usual && inst.float_request(Type::V256).is_some()
    }

    /// The operation as it is, where lowering has it for whole registers.
    pub(super) fn whole(&mut self, inst: &Inst) -> Option<Parts> {
        let wide = inst.ty == Type::V256 || inst.args.iter().any(|arg| self.is_wide(*arg));
        if !wide || !is_whole(inst) || self.is_exact(inst) {
            return None;
        }
        if let Some(parts) = self.splat_of_upper_lane(inst) {
            return Some(parts);
        }
        let count = matches!(inst.opcode, Opcode::VShl | Opcode::VShr | Opcode::VSar);
        let mut args = inst.args;
        for (n, arg) in args.iter_mut().enumerate() {
            // Of a count only the low bits matter.
            *arg = if self.is_wide(*arg) && !(count && n == 1) { self.whole_of(*arg) } else { self.low(*arg) };
        }
        let value = self.push(Inst { args, ..*inst });
        Some(if inst.ty == Type::V256 && inst.has_result() { Parts::whole(value) } else { Parts::narrow(value) })
    }

    /// A lane of an upper half everywhere: taken from the whole register. Only this splat uses that extraction, which other
    /// operations would take to be one from 128 bits.
    fn splat_of_upper_lane(&mut self, inst: &Inst) -> Option<Parts> {
        if inst.opcode != Opcode::VSplat {
            return None;
        }
        let extract = *self.old.inst(inst.args[0]);
        let upper = u32::from(extract.aux) * extract.lane.bits() >= 128;
        if extract.opcode != Opcode::VExtract || extract.lane != inst.lane || !self.is_wide(extract.args[0]) || !upper {
            return None;
        }
        let from = self.whole_of(extract.args[0]);
        let lane = self.push(extract.with_args([from]));
        Some(Parts::whole(self.push(inst.with_args([lane]))))
    }
}

/// Has lowering the operation for registers of 256 bits?
fn is_whole(inst: &Inst) -> bool {
    use Opcode as O;
    match inst.opcode {
        O::VLow | O::VHigh | O::VWiden | O::VSplat | O::Load | O::Store => true,
        O::VAdd | O::VSub | O::VAddSatS | O::VAddSatU | O::VSubSatS | O::VSubSatU => true,
        O::VAnd | O::VOr | O::VXor | O::VAndNot => true,
        O::VMul | O::VMinS | O::VMinU | O::VMaxS | O::VMaxU | O::VAverageU | O::VAbs => true,
        O::VCmpEq | O::VCmpGtS => true,
        O::VMulHighS | O::VMulHighU => true,
        O::VShl | O::VShr | O::VSar | O::VShlEach | O::VShrEach | O::VSarEach => true,
        O::VUnpackLow | O::VUnpackHigh => true,
        O::VExtendS | O::VExtendU => true,
        O::VBlendMask => true,
        O::VLoadMasked | O::VStoreMasked => true,
        // Words at indices that overflow when they are scaled are loaded two at a time.
        O::VGather => inst.ty == Type::V256 && (inst.lane.bits() == 64 || matches!(inst.scale(), 0 | 2)),
        // Of more than eight lanes the halves must be alike.
        O::VBlend => inst.lane.bits() >= 32 || inst.imm >> 8 & 0xff == inst.imm & 0xff && inst.lane.bits() == 16,
        O::FAdd | O::FSub | O::FMul | O::FDiv | O::FSqrt | O::FMin | O::FMax => true,
        O::FCmp | O::FRound => true,
        O::FMulAdd | O::FAddSub | O::VFromIntS | O::VFloatWiden => true,
        O::VMulEvenU | O::VMulEvenS => true,
        O::VShlBytes | O::VShrBytes => !(1..16).contains(&inst.imm),
        _ => false,
    }
}
