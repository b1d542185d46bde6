//! `causeway count`: ARM64 instructions for each row of a table of guest instructions, against a reference.

use crate::explain::{count, parse_hex};
use crate::worker::TranslateOptions;
use anyhow::{Context as _, Result, anyhow, bail};
use causeway_backend_arm64::{CompileOptions, HostFeatures};
use causeway_cache_format::MemoryModel;
use causeway_cache_format::abi::GuestAbi;
use rayon::prelude::*;
use std::fs;
use std::path::PathBuf;

/// Host features of a row that names none: those that the table does not speak of.
const BASE_FEATURES: &str = "armv8_2,crypto,pmull";
/// The table's name for x87 in reduced precision.
const REDUCED_X87: &str = "FEX_X87REDUCEDPRECISION=1";

/// Options of `count`.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// Table: set, guest bits, host features on, host features off, options, guest bytes, reference count, text; separated
    /// by tabs
    #[arg(long, value_name = "FILE")]
    pub table: PathBuf,
    /// Print only the summary line
    #[arg(long)]
    pub quiet: bool,
}

/// A row of the table.
struct Row<'t> {
    set: &'t str,
    bits: u8,
    features: HostFeatures,
    reduced_x87: bool,
    bytes: Vec<u8>,
    reference: usize,
    text: &'t str,
}

/// Counts all rows; the last line is `rows N unsupported U ours X reference Y ratio R worse W`.
///
/// # Errors
/// Where the table cannot be read, naming the line.
pub fn run(arguments: &Arguments) -> Result<()> {
    let context = || arguments.table.display().to_string();
    let table = fs::read_to_string(&arguments.table).with_context(context)?;
    let lines = table.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let rows: Result<Vec<Row<'_>>> =
        lines.map(|(number, line)| parse(line).with_context(|| format!("{}:{}", context(), number + 1))).collect();
    let rows = rows?;
    let counts: Vec<Option<usize>> =
        rows.par_iter().map(|row| count(row.bits, &row.bytes, &translate_options(row))).collect();
    if !arguments.quiet {
        print_rows(&rows, &counts);
    }
    println!("{}", summary(&rows, &counts));
    Ok(())
}

fn parse(line: &str) -> Result<Row<'_>> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [set, bits, on, off, options, hex, reference, text] = fields[..] else {
        bail!("has {} columns, not 8", fields.len());
    };
    let bits = match bits {
        "32" => 32,
        "64" => 64,
        other => bail!("guest bits `{other}`"),
    };
    let reference = reference.parse().map_err(|_| anyhow!("reference count `{reference}`"))?;
    let reduced_x87 = options.split(',').any(|option| option == REDUCED_X87);
    Ok(Row { set, bits, features: features(on, off)?, reduced_x87, bytes: parse_hex(hex)?, reference, text })
}

fn features(on: &str, off: &str) -> Result<HostFeatures> {
    let named = |list: &str| if list == "-" { Ok(HostFeatures::empty()) } else { HostFeatures::parse_list(list) };
    Ok((HostFeatures::parse_list(BASE_FEATURES)? | named(on)?) - named(off)?)
}

fn translate_options(row: &Row<'_>) -> TranslateOptions {
    let compile = CompileOptions {
        abi: if row.bits == 32 { GuestAbi::X86_32 } else { GuestAbi::Linux64 },
        features: row.features,
        memory_model: MemoryModel::Relaxed,
        addressing: crate::explain::EXPLAINED,
        ..CompileOptions::baseline()
    };
    TranslateOptions { reduced_x87: row.reduced_x87, ..TranslateOptions::new(compile) }
}

fn print_rows(rows: &[Row<'_>], counts: &[Option<usize>]) {
    for (row, count) in rows.iter().zip(counts) {
        let hex: String = row.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let count = count.map_or_else(|| "-".to_owned(), |count| count.to_string());
        println!("{}\t{}\t{hex}\t{count}\t{}\t{}", row.set, row.bits, row.reference, row.text);
    }
}

fn summary(rows: &[Row<'_>], counts: &[Option<usize>]) -> String {
    let pairs = rows.iter().zip(counts).filter_map(|(row, count)| count.map(|count| (count, row.reference)));
    let (mut supported, mut ours, mut reference, mut worse) = (0, 0, 0, 0);
    for (count, wanted) in pairs {
        supported += 1;
        ours += count;
        reference += wanted;
        worse += usize::from(count > wanted);
    }
    let ratio = ours as f64 / reference.max(1) as f64;
    let unsupported = rows.len() - supported;
    format!(
        "rows {} unsupported {unsupported} ours {ours} reference {reference} ratio {ratio:.3} worse {worse}",
        rows.len()
    )
}
