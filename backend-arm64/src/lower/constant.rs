//! Constants and addresses of the guest image.

use super::Lower;
use crate::asm::prelude::*;
use crate::compile::{Addressing, CompileOptions};
use causeway_ir::{Inst, Opcode, Type};

impl Lower<'_> {
    pub(super) fn constant(&mut self, inst: &Inst) {
        let to = self.def_or_temp();
        if inst.opcode == Opcode::Const {
            let value = super::truncate(inst.imm, inst.ty);
            self.load_constant(to, value);
        } else {
            let via = self.scratch(0);
            guest_address(self, self.options, (to, via), inst.imm as u64, inst.ty);
        }
    }
}

/// `to` = a guest address, given as linked, wherever the image lies. `via` is overwritten where the address lies far from it.
pub(super) fn guest_address<S: InstSink>(
    sink: &mut S,
    options: &CompileOptions,
    (to, via): (Reg, Reg),
    address: u64,
    ty: Type,
) {
    match (image_offset(options, address, ty), options.addressing) {
        (Some(offset), _) => sink.address(to, Target::Image(offset)),
        (None, Addressing::Absolute) => sink.load_constant(to, super::truncate(address as i64, ty)),
        (None, Addressing::ImageRelative { image_base, .. }) => {
            sink.load_constant(via, super::truncate(address.wrapping_sub(image_base) as i64, ty));
            sink.address(to, Target::Image(0));
            sink.add_shifted(super::size_of(ty), to, to, via, Shift::NONE);
        }
    }
}

/// The offset by which an address of type `ty` is a relocation target; `None` where addresses are no targets, and where it is
/// out of range: 4 GiB from the image's first byte on, or the image itself where the sum may have to be truncated.
pub(super) fn image_offset(options: &CompileOptions, address: u64, ty: Type) -> Option<u32> {
    let Addressing::ImageRelative { image_base, image_span } = options.addressing else { return None };
    let offset = address.wrapping_sub(image_base);
    let never_wraps = match ty {
        Type::I32 => offset < image_span && options.abi.guest_bits() == 32,
        _ => true,
    };
    u32::try_from(offset).ok().filter(|_| never_wraps)
}
