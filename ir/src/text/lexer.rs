//! Words of one line.

/// A word of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// Letters, digits, `_` and `.`, starting with a letter.
    Name(&'t str),
    /// A value's name without its `%`.
    Value(&'t str),
    /// An integer, decimal or `0x`, with an optional sign.
    Number(&'t str),
    /// Any other character.
    Symbol(char),
}

/// Splits a line into words with their columns (from 1, in characters). A comment ends it.
pub(super) fn words(line: &str) -> Vec<(u32, Token<'_>)> {
    let mut words = Vec::new();
    let mut rest = line;
    let mut column = 1;
    while let Some(first) = rest.chars().next() {
        if first == ';' {
            break;
        }
        let len = word_len(rest, first);
        let (word, after) = rest.split_at(len);
        if !first.is_whitespace() {
            words.push((column, token(word, first)));
        }
        column += word.chars().count() as u32;
        rest = after;
    }
    words
}

/// Bytes of the word at the start of `rest`.
fn word_len(rest: &str, first: char) -> usize {
    let signed_number = first == '-' && rest[1..].starts_with(|next: char| next.is_ascii_digit());
    if first.is_ascii_alphanumeric() || first == '_' || first == '%' || signed_number {
        let tail = &rest[1..];
        1 + tail.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.')).unwrap_or(tail.len())
    } else {
        first.len_utf8()
    }
}

fn token(word: &str, first: char) -> Token<'_> {
    match first {
        '%' => Token::Value(&word[1..]),
        '-' if word.len() > 1 => Token::Number(word),
        _ if first.is_ascii_digit() => Token::Number(word),
        _ if first.is_ascii_alphabetic() || first == '_' => Token::Name(word),
        _ => Token::Symbol(first),
    }
}
