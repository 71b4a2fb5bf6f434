"""Hypothesis profiles: the same examples every time where CI is set, new ones every time elsewhere.

The fast suite takes few examples of each law; ``--hypothesis-profile=thorough`` takes as many as Hypothesis does of
its own accord, and is what coverage is measured with.
"""

import os

from hypothesis import HealthCheck, Phase, settings

settings.register_profile("dev", deadline=None, max_examples=25)
settings.register_profile("ci", deadline=None, max_examples=25, derandomize=True, database=None, print_blob=True)
settings.register_profile("thorough", settings.get_profile("ci"), max_examples=100)
settings.register_profile(
    "mutation",  # the same test runs many times in one process, and nobody reads what a failing one would shrink to
    settings.get_profile("ci"),
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
    print_blob=False,
)
# A planted fault has to be found; nobody looks at the example, so it need not be made smaller. See tests/laws.
settings.register_profile("planted", settings.get_profile("ci"), phases=(Phase.explicit, Phase.generate))
settings.load_profile("ci" if os.environ.get("CI") else "dev")
