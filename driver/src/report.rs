//! The report of a build, for people and for programs.

use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What `build-cache` did for one image. Serialized, this is one line of `build-cache --json`; the names are stable.
#[derive(Clone, Debug, Serialize)]
pub struct BuildReport {
    /// Path of the image, as given.
    pub image: String,
    /// Target: `linux-elf`, `wow64` or `arm64ec`.
    pub target: String,
    /// Memory model and host features.
    pub profile: String,
    /// Regions translated: functions and parts of functions.
    pub functions: u64,
    /// Regions taken over from an earlier build because nothing that they depend on changed.
    pub functions_reused: u64,
    /// Blocks translated.
    pub blocks: u64,
    /// Guest instructions translated.
    pub guest_instructions: u64,
    /// Distinct guest bytes translated.
    pub guest_bytes: u64,
    /// ARM64 code, bytes.
    pub host_code_bytes: u64,
    /// The whole file, bytes.
    pub cache_bytes: u64,
    /// Relocation records in the file; none is applied where image and cache lie at their fixed distance.
    pub relocations: u64,
    /// Places left out, by reason.
    pub left_out: BTreeMap<String, u64>,
    /// Processor time, seconds.
    pub cpu_seconds: f64,
    /// Elapsed time, seconds.
    pub wall_seconds: f64,
    /// Peak resident memory of the process so far, bytes.
    pub peak_rss_bytes: u64,
    /// Path of the cache.
    pub cache_path: String,
}

impl BuildReport {
    /// ARM64 bytes for each guest byte.
    pub fn expansion(&self) -> f64 {
        self.host_code_bytes as f64 / self.guest_bytes.max(1) as f64
    }

    /// The report for people, several lines.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let _ = writeln!(text, "{} ({}, {})", self.image, self.target, self.profile);
        let _ = writeln!(
            text,
            "  found       {} functions, {} blocks, {} instructions",
            grouped(self.functions),
            grouped(self.blocks),
            grouped(self.guest_instructions)
        );
        let _ = writeln!(
            text,
            "  translated  {} of x86 into {} of ARM64 code: {:.2} bytes for each",
            bytes(self.guest_bytes),
            bytes(self.host_code_bytes),
            self.expansion()
        );
        if self.functions_reused > 0 {
            let _ = writeln!(text, "  took over   {} functions of an earlier build", grouped(self.functions_reused));
        }
        let _ = writeln!(text, "  left out    {}", self.left_out_text());
        let _ = writeln!(
            text,
            "  took        {:.2} s ({:.2} s of processor time, {:.1} MB of x86 a second and core), {} of memory at most",
            self.wall_seconds,
            self.cpu_seconds,
            self.guest_bytes as f64 / 1e6 / self.cpu_seconds.max(1e-9),
            bytes(self.peak_rss_bytes)
        );
        let _ = writeln!(text, "  cache       {} ({})", self.cache_path, bytes(self.cache_bytes));
        text
    }

    fn left_out_text(&self) -> String {
        if self.left_out.is_empty() {
            return "nothing".to_owned();
        }
        let mut reasons: Vec<_> = self.left_out.iter().collect();
        reasons.sort_by_key(|(reason, count)| (std::cmp::Reverse(**count), reason.as_str()));
        let shown = reasons.iter().take(6).map(|(reason, count)| format!("{} {reason}", grouped(**count)));
        let mut text = shown.collect::<Vec<_>>().join(", ");
        if reasons.len() > 6 {
            let rest: u64 = reasons[6..].iter().map(|(_, count)| **count).sum();
            let _ = write!(text, ", {} for {} other reasons", grouped(rest), reasons.len() - 6);
        }
        text
    }
}

/// A number with thousands separated.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A size in decimal units.
pub fn bytes(size: u64) -> String {
    match size {
        0..1_000 => format!("{size} B"),
        1_000..1_000_000 => format!("{:.1} kB", size as f64 / 1e3),
        _ => format!("{:.1} MB", size as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!(grouped(1), "1");
        assert_eq!(grouped(1234), "1,234");
        assert_eq!(grouped(123_456_789), "123,456,789");
        assert_eq!(bytes(999), "999 B");
        assert_eq!(bytes(1_500), "1.5 kB");
        assert_eq!(bytes(12_340_000), "12.3 MB");
    }
}
