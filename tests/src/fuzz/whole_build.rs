//! A whole build in process: it fails with an error, or gives a cache that its reader finds sound.

use super::code;
use causeway_backend_arm64::Addressing;
use causeway_cache_format::abi::GuestAbi;
use causeway_cache_format::{Identity, Reader};
use causeway_driver::pipeline::{self, BuildOptions};
use causeway_driver::profile;
use causeway_driver::progress::Progress;
use causeway_image::SharedImage;
use causeway_ir::arbitrary::Random;

/// Builds a cache of an image in memory; none where the build refuses it.
///
/// # Errors
/// Where a cache was built that is not sound.
pub(super) fn cache(image: &SharedImage<'_>, abi: GuestAbi, random: &mut Random) -> Result<Option<Vec<u8>>, String> {
    let mut translate = code::options(random);
    translate.compile.abi = abi;
    translate.compile.addressing = Addressing::ImageRelative { image_base: image.base().0, image_span: image.span() };
    let compile = &translate.compile;
    let profile = profile::profile(abi, compile.features, compile.memory_model);
    let identity = Identity::of(b"", &[]);
    let options = BuildOptions { translate, profile };
    let progress = Progress::new("", true);
    let build = pipeline::build(image, "fuzz", identity, &options, &progress);
    progress.finish();
    let file = match build {
        Ok(file) => file,
        Err(error) if is_refusal(&format!("{error:#}")) => return Ok(None),
        Err(error) => return Err(format!("building: {error:#}")),
    };
    let sound = Reader::new(&file[..]).and_then(|reader| reader.verify_all());
    sound.map_err(|error| format!("the cache is not sound: {error}"))?;
    Ok(Some(file))
}

/// Is it an error that an image can be to blame for?
fn is_refusal(error: &str) -> bool {
    error.contains("too large") || error.contains("outside the image")
}
