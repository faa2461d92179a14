"""Adapters that join siasn_client and skp_core to an e-Simpeg."""
