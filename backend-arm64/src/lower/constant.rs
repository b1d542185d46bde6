//! Constants and addresses of the guest image.

use super::Lower;
use crate::asm::prelude::*;
use crate::compile::Addressing;
use causeway_ir::{Inst, Opcode};

impl Lower<'_> {
    pub(super) fn constant(&mut self, inst: &Inst) {
        let to = self.def_or_temp();
        if inst.opcode == Opcode::Const {
            let value = super::truncate(inst.imm, inst.ty);
            self.load_constant(to, value);
        } else {
            self.guest_address(to, inst.imm as u64);
        }
    }

    /// `to` = a guest address of the image.
    pub(super) fn guest_address(&mut self, to: Reg, address: u64) {
        match self.image_target(address) {
            Some(target) => self.address(to, target),
            None => match self.options.addressing {
                Addressing::ImageRelative { image_base } => {
                    // Outside the 4 GiB that a target names: relative to the image's first byte.
                    let distance = self.scratch(0);
                    self.load_constant(distance, address.wrapping_sub(image_base));
                    self.address(to, Target::Image(0));
                    self.add_shifted(Size::X, to, to, distance, Shift::NONE);
                }
                Addressing::Absolute => self.load_constant(to, address),
            },
        }
    }

    /// The relocation target of an image address, where addresses are relative and it is in range.
    pub(super) fn image_target(&self, address: u64) -> Option<Target> {
        match self.options.addressing {
            Addressing::ImageRelative { image_base } => {
                u32::try_from(address.wrapping_sub(image_base)).ok().map(Target::Image)
            }
            Addressing::Absolute => None,
        }
    }
}
