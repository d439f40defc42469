"""Templates compiled to plainer Python than Jinja's own: a third of a page's time went into asking what a value is.

Jinja's code asks at every output whether a value is markup, at every dot whether it is an attribute or an item, and at every call
whether the function wants its context. Our templates print markup and texts, read attributes of records, and call functions that want
nothing. What is printed is escaped as before.
"""

from __future__ import annotations

from keyword import iskeyword
from typing import Any

from jinja2 import Environment, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule


class PlainEnvironment(Environment):
    """Jinja, with its templates compiled plainly."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._modules: dict[str, TemplateModule] = {}

    def module(self, name: str) -> TemplateModule:
        """What a template exports: its macros, made once."""
        if name not in self._modules:
            self._modules[name] = self.get_template(name).module
        return self._modules[name]


class PlainGenerator(CodeGenerator):
    """Dots are attributes, calls are calls."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        """Markup as it is, everything else escaped."""
        self.write("(value if isinstance(value := ")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(", Markup) else escape(value))")

    def _import_common(self, node: nodes.Import | nodes.FromImport, frame: Frame) -> None:
        """Components know only what they are given, so their macros are made once per language."""
        self.write("environment.module(")
        self.visit(node.template, frame)
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """`record.field`: never an item of a mapping, which is written `record["field"]`."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_CondExpr(self, node: nodes.CondExpr, frame: Frame) -> None:  # noqa: N802
        """`{{ "x" if y }}` prints nothing where y is false, at no price."""
        if node.expr2 is None:
            node.expr2 = nodes.Const("")
        super().visit_CondExpr(node, frame)

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """`function(a, b=c)`, called directly where nothing is spread or forwarded."""
        if forward_caller or node.dyn_args or node.dyn_kwargs or any(iskeyword(argument.key) for argument in node.kwargs):
            super().visit_Call(node, frame, forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        for named in node.kwargs:
            self.write(f"{named.key}=")
            self.visit(named.value, frame)
            self.write(", ")
        self.write(")")


PlainEnvironment.code_generator_class = PlainGenerator
