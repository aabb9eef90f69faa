"""What each command does, from the stages: a screenful each."""
