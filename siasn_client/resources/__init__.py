"""The record families of SIASN, one file each: records, payloads and calls."""
