//! `causeway explain`: some guest bytes through all stages.

use super::build_cache::ProfileArguments;
use crate::explain::{EXPLAINED, explain, parse_hex};
use crate::profile::TargetName;
use anyhow::Result;
use causeway_runtime::translator::Exactness;

/// Options of `explain`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// Width of the guest
    #[arg(long, default_value_t = 64, value_parser = parse_bits)]
    pub bits: u8,
    /// Guest code, such as `4801d8`
    #[arg(long, value_name = "BYTES")]
    pub hex: String,
    /// Offset in the code of a pointer that the loader changes when it moves the image; repeat for several
    #[arg(long, value_name = "OFFSET")]
    pub relocated: Vec<usize>,
    /// How far floating point follows MXCSR: 0 as caches hold it, 1 with its flags, 2 with its traps
    #[arg(long, value_name = "DEGREE", default_value_t = 0, value_parser = clap::value_parser!(u8).range(..3))]
    pub exactness: u8,
    /// Choices that generated code depends on
    #[command(flatten)]
    pub profile: ProfileArguments,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Explains guest bytes.
///
/// # Errors
/// Where they are no instruction.
pub fn run(arguments: &Arguments) -> Result<()> {
    let bytes = parse_hex(&arguments.hex)?;
    let abi = TargetName::LinuxElf.guest_abi(arguments.bits.into());
    let exactness = Exactness::ALL[usize::from(arguments.exactness)];
    let mut options = arguments.profile.translate_options(abi, EXPLAINED)?;
    options.compile.exactness = exactness;
    let explanation = explain(arguments.bits, &bytes, &arguments.relocated, &options)?;
    if arguments.json {
        println!("{}", serde_json::to_string(&explanation)?);
    } else {
        print!("{}", explanation.text());
    }
    Ok(())
}

fn parse_bits(text: &str) -> Result<u8, String> {
    match text {
        "32" => Ok(32),
        "64" => Ok(64),
        _ => Err("guests are 32 or 64 bits wide".to_owned()),
    }
}
