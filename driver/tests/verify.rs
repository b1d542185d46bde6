//! What a build writes passes every check of the reader.
#![allow(clippy::unwrap_used, reason = "a test's own set-up")]

use causeway_backend_arm64::HostFeatures;
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{Identity, MemoryModel, Reader};
use causeway_driver::pipeline::{self, BuildOptions};
use causeway_driver::profile;
use causeway_driver::progress::Progress;
use causeway_image::{GuestAddr, GuestImage as _, Machine, MemoryImage};

const BASE: u64 = 0x1000;

#[test]
fn a_function_that_starts_with_an_untranslated_instruction_is_an_entry() {
    // vmovaps zmm0, zmm1; ret
    let code = [0x62, 0xf1, 0x7c, 0x48, 0x28, 0xc1, 0xc3];
    let image = MemoryImage::new(Machine::X86_64, GuestAddr(BASE), code.to_vec()).unwrap();
    let profile = profile::profile(GuestAbi::Linux64, HostFeatures::empty(), MemoryModel::Tso);
    let options = BuildOptions::of_profile(profile, BASE, image.span());
    let identity = Identity::of(&code, &[]);
    let bytes = pipeline::build(&image, "code", identity, &options, &Progress::new("", true)).unwrap();
    let reader = Reader::new(&bytes).unwrap();
    assert_eq!(reader.entry_count(), 1);
    reader.verify_all().unwrap();
}
