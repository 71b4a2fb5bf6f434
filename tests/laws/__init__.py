"""The laws of the library: what always holds, the property that tests it, and a fault that the property finds."""
