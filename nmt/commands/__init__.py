"""What each command does, composed of the stages: one file per command."""
