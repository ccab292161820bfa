# SPDX-License-Identifier: MIT
"""What tests/bench/run is made of: servers and work as tables, measuring, results, and what is told of them."""
