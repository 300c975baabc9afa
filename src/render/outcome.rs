//! Outcomes and votes in words.
